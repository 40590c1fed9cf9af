import { makeGateSources } from '../../match/make-gate-sources.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { makeCostOf } from '../../tools/pack/word-frequencies.ts';
import { readBundledPacks } from '../../tools/vite-packs.ts';
import type { Given } from './in-page/given.ts';

/** The packs that ship with Sidelight; for pages in Latin letters its gate is the part that ships on every page. */
export function bundledGiven(): Omit<Given, 'quotes'> {
  const packs = readBundledPacks();
  const index = packs.map(makeIndexSource);
  const aliases = index.flatMap(({ terms, shortForms }) => [
    ...terms.flatMap(([, names, exactNames]) => [...names, ...exactNames]),
    ...shortForms.map(([text]) => text),
  ]);
  // The peers' `\b` and `i` know English letters only, and others make them several times slower.
  return {
    gate: makeGateSources(packs, makeCostOf()).filter(({ script }) => script === 'latin'),
    index,
    aliases: aliases.filter((alias) => /^[\p{ASCII}’“”–]*$/u.test(alias)),
  };
}
