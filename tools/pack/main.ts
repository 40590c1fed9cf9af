/** `npm run pack -- <command>`: what authors of packs run. Try `npm run pack -- help`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../content-data/schema.ts';
import { LANGUAGES } from '../../content-data/vocabulary.ts';
import { fingerprintText } from '../../match/fingerprint.ts';
import { checkPackFolder } from './check.ts';
import { chooseAnchors } from './choose-anchors.ts';
import { PackError, tellFault } from './fault.ts';
import { readPackFolder } from './read-pack.ts';
import { MUSTS, WEAKNESSES, weakSpots } from './weak-sources.ts';
import { writeSchemas } from './write-schemas.ts';

const CONTENT_DATA = join(import.meta.dirname, '../../content-data');
const HELP = `npm run pack -- <command>
  fingerprint FILE --out PATH [--language en]   an article's word hashes, from a text file with one paragraph a line
  check [FOLDER]                                every fault of a pack, or of all packs
  sources [FOLDER]                              facts on thin ground
  schema                                        JSON Schema files for editors, in content-data/schema/
  compile FOLDER --out FILE                     one JSON document, as a reader can import it`;

type Options = { readonly out?: string | undefined; readonly language: Language };
/** @returns true where all is well */
type Command = (argument: string | undefined, options: Options) => boolean;

const COMMANDS: Record<string, Command> = { fingerprint, check, sources, schema, compile };

function fingerprint(file: string | undefined, { out, language }: Options): boolean {
  if (!file || !out)
    throw new Error('fingerprint: name the text file, and the file to write with --out PATH');
  const text = readFileSync(file, 'utf8');
  const print = { ...fingerprintText(text, language), anchors: chooseAnchors(text) };
  writeFileSync(out, `${JSON.stringify(print, null, 2)}\n`);
  const { words, paragraphs, anchors } = print;
  console.log(`${out}: ${words} words in ${paragraphs.length} paragraphs, ${anchors.length} anchor words`);
  return true;
}

const packFolders = (folder: string | undefined): string[] =>
  folder
    ? [folder]
    : readdirSync(CONTENT_DATA, { recursive: true, encoding: 'utf8' })
        .filter((path) => /^[^/\\]+[/\\]pack\.json$/.test(path))
        .sort()
        .map((path) => join(CONTENT_DATA, path, '..'));

function check(folder: string | undefined): boolean {
  const counts = packFolders(folder).map((pack) => {
    const faults = checkPackFolder(pack);
    for (const fault of faults)
      console.log(`${fault.severity.padEnd(8)}${relative('.', pack)}/${tellFault(fault)}`);
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    console.log(`${relative('.', pack)}: errors: ${errors}, warnings: ${faults.length - errors}`);
    return errors;
  });
  return counts.every((errors) => errors === 0);
}

function sources(folder: string | undefined): boolean {
  const found = packFolders(folder).flatMap((pack) => weakSpots(readPackFolder(pack)));
  for (const { kind, file, place, sources: ids } of found) {
    console.log(`${kind.padEnd(18)}${file} ${place} (${ids.join(', ')})`);
  }
  for (const [kind, meaning] of Object.entries(WEAKNESSES)) {
    console.log(`${String(found.filter((spot) => spot.kind === kind).length).padStart(4)} ${meaning}`);
  }
  return !found.some(({ kind }) => MUSTS.includes(kind));
}

function schema(): boolean {
  const folder = join(CONTENT_DATA, 'schema');
  console.log(
    writeSchemas(folder)
      .map((file) => relative('.', join(folder, file)))
      .join('\n'),
  );
  return true;
}

function compile(folder: string | undefined, { out }: Options): boolean {
  if (!folder || !out)
    throw new Error("compile: name the pack's folder, and the file to write with --out FILE");
  if (!check(folder)) return false;
  writeFileSync(out, `${JSON.stringify(readPackFolder(folder))}\n`);
  console.log(out);
  return true;
}

function main(args: string[]): boolean {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, language: { type: 'string', default: 'en' } },
  });
  const [name = 'help', argument] = positionals;
  const command = COMMANDS[name];
  const language = LANGUAGES.find((known) => known === values.language);
  if (!command || !language) {
    console.log(HELP);
    return name === 'help';
  }
  return command(argument, { out: values.out, language });
}

try {
  process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
} catch (problem) {
  if (!(problem instanceof Error)) throw problem;
  console.error(problem instanceof PackError ? problem.message : `${problem.name}: ${problem.message}`);
  process.exitCode = 1;
}
