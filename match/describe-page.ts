/** Sums up the finds of one page or frame as a `PageReport`. */
import type {
  ArticleCoverage,
  FindPlace,
  FoundAlteration,
  FoundClaim,
  FoundPassage,
  FoundTerm,
  PageReport,
} from './page-report.ts';
import type { ClaimMatch, Match, PassageMatch, TermMatch } from './types.ts';

/** The page's words in and around an alteration. */
export type AlterationText = Required<Pick<FoundAlteration, 'words' | 'before' | 'after'>>;

/** A match with the page text around it; `alterationTexts` has one for each alteration of a passage. */
export type PlacedMatch = {
  readonly match: Match;
  readonly place: FindPlace;
  readonly alterationTexts: readonly AlterationText[];
};

/** From this coverage on a page is said to carry the article. */
const CARRIES = 0.5;

/**
 * @param placed - in page order
 * @param articleWords - length of each pack's article
 * @param pageLength - length of the page's readable text, in UTF-16 units
 */
export function describePage(
  placed: readonly PlacedMatch[],
  articleWords: ReadonlyMap<string, number>,
  pageLength: number,
): PageReport {
  const passages = placed.flatMap((one) =>
    one.match.kind === 'passage' ? [describePassage(one, one.match)] : [],
  );
  const matches = placed.map(({ match }) => match);
  const spans = matches.filter((match) => match.kind === 'passage');
  return {
    articles: describeArticles(spans, articleWords, pageLength),
    passages,
    claims: groupClaims(placed, spans),
    terms: groupTerms(placed),
  };
}

function describePassage({ place, alterationTexts }: PlacedMatch, match: PassageMatch): FoundPassage {
  const { pack, rendition, articleStart, articleEnd, sharedWords } = match;
  const alterations = match.alterations.map(
    ({ kind, articleStart: start, articleEnd: end, marked, sense }, at): FoundAlteration => ({
      kind,
      articleStart: start,
      articleEnd: end,
      marked,
      sense,
      ...(alterationTexts[at] ?? { words: '' }),
    }),
  );
  return { pack, rendition, articleStart, articleEnd, sharedWords, alterations, place };
}

function describeArticles(
  passages: readonly PassageMatch[],
  articleWords: ReadonlyMap<string, number>,
  pageLength: number,
): ArticleCoverage[] {
  return [...new Set(passages.map(({ pack }) => pack))].map((pack) => {
    const own = passages.filter((passage) => passage.pack === pack);
    const ranges = mergeRanges(own.flatMap(presentRanges));
    const words = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    const coverage = Math.min(1, words / Math.max(1, articleWords.get(pack) ?? 1));
    const units = own.reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      pack,
      coverage,
      ranges,
      pageShare: Math.min(1, units / Math.max(1, pageLength)),
      verdict: coverage >= CARRIES ? 'carries' : 'quotes',
    };
  });
}

/** A passage's article words without those that the page left out or replaced. */
function presentRanges({ articleStart, articleEnd, alterations }: PassageMatch): [number, number][] {
  const present: [number, number][] = [];
  let from = articleStart;
  for (const { articleStart: start, articleEnd: end } of alterations) {
    if (start > from) present.push([from, start]);
    from = Math.max(from, end);
  }
  if (articleEnd > from) present.push([from, articleEnd]);
  return present;
}

/** Half-open ranges, ascending, joined where they touch. */
export function mergeRanges(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function groupTerms(placed: readonly PlacedMatch[]): FoundTerm[] {
  return groupById(placed, (match) => match.kind === 'term').map((group) => ({
    pack: group[0]!.match.pack,
    id: (group[0]!.match as TermMatch).id,
    places: group.map(({ place }) => place),
  }));
}

function groupClaims(placed: readonly PlacedMatch[], passages: readonly PassageMatch[]): FoundClaim[] {
  return groupById(placed, (match) => match.kind === 'claim').map((group) => {
    const claims = group.map(({ match }) => match as ClaimMatch);
    const [first] = claims;
    return {
      pack: first!.pack,
      id: first!.id,
      by: claims.some(({ by }) => by === 'passage') ? 'passage' : 'restatement',
      similarity: Math.max(...claims.map(({ similarity }) => similarity)),
      altered: claims.some((claim) => isAltered(claim, passages)),
      places: group.map(({ place }) => place),
    };
  });
}

const isAltered = (claim: ClaimMatch, passages: readonly PassageMatch[]): boolean =>
  passages.some(({ alterations }) =>
    alterations.some(({ start, end, marked }) => !marked && start < claim.end && end > claim.start),
  );

/** Matches of one kind by entry, in order of their first place. */
function groupById(placed: readonly PlacedMatch[], isKind: (match: Match) => boolean): PlacedMatch[][] {
  const groups = new Map<string, PlacedMatch[]>();
  for (const one of placed) {
    if (!isKind(one.match) || one.match.kind === 'passage') continue;
    const key = `${one.match.pack}/${one.match.id}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
