/** Reports as pages would give them. Made from the pack, so that they stay true when it changes. */
import type { CompiledPack } from '../../content-data/card-data.ts';
import type { FoundClaim, FoundPassage, FoundTerm, PageReport } from '../../match/page-report.ts';
import { changedNumber, shortened } from './sample-finds.ts';

const place = (key: number) => ({ key, before: '', exact: '', after: '' });

function foundTerms(pack: CompiledPack, count: number): FoundTerm[] {
  return pack.terms.slice(0, count).map(({ id }, at) => ({
    pack: pack.meta.id,
    id,
    places: Array.from({ length: 1 + (at % 3) }, (_, more) => place(100 + 10 * at + more)),
  }));
}

function foundClaims(pack: CompiledPack, ids: readonly string[]): FoundClaim[] {
  return ids.map((id, at) => ({
    pack: pack.meta.id,
    id,
    by: 'passage',
    similarity: 1,
    altered: at === 1,
    places: [place(10 + at)],
  }));
}

function foundPassage(
  pack: CompiledPack,
  claim: string,
  key: number,
  alterations: FoundPassage['alterations'] = [],
): FoundPassage {
  const quote = pack.quotes.find((one) => one.claim === claim)!;
  const articleStart = Math.max(0, quote.articleStart - 14);
  const articleEnd = quote.articleStart + quote.words.length;
  const sharedWords = articleEnd - articleStart - alterations.length;
  return {
    pack: pack.meta.id,
    rendition: 'en',
    articleStart,
    articleEnd,
    sharedWords,
    alterations,
    place: place(key),
  };
}

/** A press review: four passages, one with a changed figure, one shortened. */
export function quotingReport(pack: CompiledPack): PageReport {
  const passages = [
    foundPassage(pack, 'c14-not-transactional', 1),
    foundPassage(pack, 'c11-190-billion', 2, [changedNumber(pack)]),
    foundPassage(pack, 'c27-sovereignty-model', 3, [shortened(pack)]),
    foundPassage(pack, 'c12-sports-years', 4),
  ];
  const ids = [
    'c14-not-transactional',
    'c11-190-billion',
    'c12-sports-years',
    'c24-china-neutral-ukraine',
    'c09-largest-partner',
  ];
  const ranges = passages
    .map(({ articleStart, articleEnd }) => [articleStart, articleEnd] as const)
    .sort((a, b) => a[0] - b[0]);
  return {
    articles: [{ pack: pack.meta.id, coverage: 0.12, pageShare: 0.3, ranges, verdict: 'quotes' }],
    passages,
    claims: foundClaims(pack, ids),
    terms: foundTerms(pack, 7),
  };
}

/** The article itself. */
export function carryingReport(pack: CompiledPack): PageReport {
  const words = pack.fingerprints[0]?.words ?? 0;
  const passage = {
    ...foundPassage(pack, 'c01-historic-visit', 1),
    articleStart: 0,
    articleEnd: words,
    sharedWords: words,
  };
  return {
    articles: [
      { pack: pack.meta.id, coverage: 0.98, pageShare: 0.8, ranges: [[0, words - 30]], verdict: 'carries' },
    ],
    passages: [passage],
    claims: foundClaims(
      pack,
      pack.claims.map(({ id }) => id),
    ),
    terms: foundTerms(pack, pack.terms.length),
  };
}

export const emptyReport: PageReport = { articles: [], passages: [], claims: [], terms: [] };
