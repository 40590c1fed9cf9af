/**
 * Vite plugin: the packs in content-data/ as virtual modules.
 *
 * `virtual:sidelight/packs`: whole packs, for the extension's own pages and its background. They are made of parts, for
 * what has to be there at once: `virtual:sidelight/packs-english`, and `-zh`, `-ru`: the translations, by pack.
 * `virtual:sidelight/index`: what the matcher needs of them, for the script that annotates.
 * `virtual:sidelight/gate-latin`, `-other`: what tells pages on which nothing is known, by script; the first is part
 * of the script that runs on every page.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledPack } from '../content-data/card-data.ts';
import type { Language } from '../content-data/schema.ts';
import { LANGUAGES } from '../content-data/vocabulary.ts';
import { compilePack } from '../match/compile-pack.ts';
import type { GateSource } from '../match/gate-source.ts';
import { makeGateSources } from '../match/make-gate-sources.ts';
import { makeIndexSource } from '../match/make-index-source.ts';
import { readPackFolder } from './pack/read-pack.ts';
import { makeCostOf } from './pack/word-frequencies.ts';

const CONTENT_DATA = join(import.meta.dirname, '../content-data');

/** Every folder of content-data/ that holds a pack.json. */
export function readBundledPacks(): CompiledPack[] {
  return readdirSync(CONTENT_DATA, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/\\]+[/\\]pack\.json$/.test(path))
    .sort()
    .map((path) => compilePack(readPackFolder(join(CONTENT_DATA, path, '..'))));
}

const gateIn = (script: GateSource['script'], packs: readonly CompiledPack[]): GateSource[] =>
  makeGateSources(packs, makeCostOf()).filter((source) => source.script === script);

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const PARTS = 'virtual:sidelight/packs';

const translations = (packs: readonly CompiledPack[], language: Language) =>
  Object.fromEntries(packs.map(({ meta, translations }) => [meta.id, translations[language]]));

const WHOLE = [
  `import english from '${PARTS}-english';`,
  ...TRANSLATED.map((language) => `import ${language} from '${PARTS}-${language}';`),
  `const translated = Object.entries({ ${TRANSLATED.join(', ')} });`,
  `const of = (id) => Object.fromEntries(translated.flatMap(([name, texts]) => texts[id] ? [[name, texts[id]]] : []));`,
  `export default english.map((pack) => ({ ...pack, translations: of(pack.meta.id) }));`,
].join('\n');

export function vitePacks(): Plugin {
  const modules: Record<string, (packs: CompiledPack[]) => unknown> = {
    [`${PARTS}-english`]: (packs) => packs.map((pack) => ({ ...pack, translations: {} })),
    ...Object.fromEntries(
      TRANSLATED.map((language) => [
        `${PARTS}-${language}`,
        (packs: CompiledPack[]) => translations(packs, language),
      ]),
    ),
    'virtual:sidelight/index': (packs) => packs.map(makeIndexSource),
    'virtual:sidelight/gate-latin': (packs) => gateIn('latin', packs),
    'virtual:sidelight/gate-other': (packs) => gateIn('other', packs),
  };
  return {
    name: 'sidelight-packs',
    resolveId: (id) => (id in modules || id === PARTS ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${PARTS}`) return WHOLE;
      const make = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      if (!make) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make(readBundledPacks())))});`;
    },
  };
}
