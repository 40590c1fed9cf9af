/** From a pack's folder to one checked document. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { shapeFault } from '../../content-data/pack-fault.ts';
import { type Pack, PackSchema } from '../../content-data/schema.ts';
import { error, type Fault, PackError } from './fault.ts';
import { FILE_FAMILIES, SINGLE_FILES } from './pack-files.ts';

/** What could be read. `pack` is there exactly where no file has a fault. */
export type PackReading = { readonly pack: Pack | undefined; readonly faults: readonly Fault[] };

/**
 * Reads a pack and checks the shape of every file; what its ids and anchors mean is `checkPack`'s part.
 *
 * @param folder - holds pack.json and its companions (content-data/README.md)
 */
export function loadPackFolder(folder: string): PackReading {
  const faults: Fault[] = [];
  const read = (file: string, schema: v.GenericSchema): unknown => readFile(folder, file, schema, faults);

  const single = Object.entries(SINGLE_FILES).map(([part, { file, schema }]) => [part, read(file, schema)]);
  const files = listFiles(folder);
  const family = (name: keyof typeof FILE_FAMILIES): [file: string, content: unknown][] =>
    files
      .filter((file) => FILE_FAMILIES[name].pattern.test(file))
      .map((file) => [file, read(file, FILE_FAMILIES[name].schema)]);

  const terms = family('terms');
  const fingerprints = family('fingerprints');
  const translations = family('translations');
  if (fingerprints.length === 0) faults.push(noFingerprint);
  faults.push(...misnamedTerms(terms));
  if (faults.length > 0) return { pack: undefined, faults };

  const pack = v.safeParse(PackSchema, {
    format: 'sidelight-pack/1',
    ...Object.fromEntries(single),
    terms: terms.map(([, term]) => term),
    fingerprints: fingerprints.map(([, print]) => print),
    translations: Object.fromEntries(translations.map(([file, texts]) => [basename(file, '.json'), texts])),
  });
  return pack.success
    ? { pack: pack.output, faults }
    : { pack: undefined, faults: pack.issues.map((issue) => faultOf('pack.json', undefined, issue)) };
}

/** @throws PackError, telling every fault of every file */
export function readPackFolder(folder: string): Pack {
  const { pack, faults } = loadPackFolder(folder);
  if (!pack) throw new PackError(folder, faults);
  return pack;
}

const noFingerprint = error(
  { file: 'fingerprint.en.json', place: '' },
  'there is no fingerprint, so no passage can be found',
  'Make one with `npm run pack -- fingerprint FILE --out fingerprint.en.json`',
);

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

function readFile(folder: string, file: string, schema: v.GenericSchema, faults: Fault[]): unknown {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const problem = missing ? 'the file is missing' : `this is not JSON: ${(cause as Error).message}`;
    const nextStep = missing
      ? 'Add it; content-data/README.md says what it holds'
      : 'Look for a missing comma, bracket or quotation mark';
    faults.push(error({ file, place: '' }, problem, nextStep));
    return undefined;
  }
  const parsed = v.safeParse(schema, content);
  if (!parsed.success) faults.push(...parsed.issues.map((issue) => faultOf(file, content, issue)));
  return parsed.output;
}

const faultOf = (file: string, content: unknown, issue: v.BaseIssue<unknown>): Fault => ({
  severity: 'error',
  file,
  ...shapeFault(content, issue, 'Compare it with its JSON Schema in content-data/schema/'),
});

/** A term's file is called like its id, so that people find it. */
function misnamedTerms(terms: readonly [file: string, content: unknown][]): Fault[] {
  return terms.flatMap(([file, content]) => {
    const id = (content as { id?: string } | undefined)?.id;
    if (id === undefined || file === `terms/${id}.json`) return [];
    return [
      error(
        { file, place: 'id' },
        `the term is called "${id}", its file is not`,
        `Rename the file to ${id}.json`,
      ),
    ];
  });
}
