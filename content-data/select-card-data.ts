/** Picks from a pack just what the cards of one frame can show. */
import type { CardData, CompiledPack } from './card-data.ts';
import type { Claim, Term } from './schema.ts';

export type WantedEntry = { readonly kind: 'term' | 'claim' | 'article' | 'topic'; readonly id: string };

/**
 * @param wanted - entries found on a page; unknown ids are passed over
 * @returns them, the terms they lead to (a card opens those in place), and all sources and series they name. O(pack).
 */
export function selectCardData(pack: CompiledPack, wanted: readonly WantedEntry[]): CardData {
  const ids = (kind: WantedEntry['kind']) =>
    new Set(wanted.filter((one) => one.kind === kind).map(({ id }) => id));
  const claimIds = ids('claim');
  const claims = pack.claims.filter(({ id }) => claimIds.has(id));
  const termIds = ids('term');
  for (const claim of claims) for (const id of claim.terms) termIds.add(id);
  const found = pack.terms.filter(({ id }) => termIds.has(id));
  for (const { relations } of found) for (const { term } of relations) termIds.add(term);
  const terms = pack.terms.filter(({ id }) => termIds.has(id));

  const series = pack.series.filter(({ id }) =>
    claims.some((claim) => claim.series.includes(id) || claim.figure?.series === id),
  );
  const sourceIds = new Set([
    ...pack.article.sources,
    ...terms.flatMap(sourcesOfTerm),
    ...claims.flatMap(sourcesOfClaim),
    ...series.flatMap(({ points }) => points.flatMap((point) => point.sources)),
  ]);
  return {
    pack: pack.meta.id,
    imported: pack.imported === true,
    article: pack.article,
    articleWords: pack.fingerprints[0]?.words ?? 0,
    terms,
    claims,
    series,
    sources: pack.sources.filter(({ id }) => sourceIds.has(id)),
    quotes: pack.quotes,
  };
}

/** Ids of all sources that an entry rests on. */
export const sourcesOfTerm = (term: Term): string[] =>
  [...term.facts, ...term.views, ...term.timeline].flatMap(({ sources }) => sources);

export const sourcesOfClaim = (claim: Claim): string[] => [
  ...claim.sources,
  ...(claim.figure?.sources ?? []),
  ...[...claim.views, ...claim.otherAssessments].flatMap(({ sources }) => sources),
];
