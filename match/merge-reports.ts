/** Joins the reports of a tab's frames into one, the page itself first. */
import { mergeRanges } from './describe-page.ts';
import type { ArticleCoverage, FindPlace, FoundTerm, PageReport } from './page-report.ts';

/** @param reports - by frame id; 0 is the page itself */
export function mergeReports(reports: ReadonlyMap<number, PageReport>): PageReport {
  const frames = [...reports].sort(([a], [b]) => a - b);
  const inFrame = (place: FindPlace, frame: number): FindPlace => ({ ...place, frame });
  return {
    articles: mergeArticles(frames.flatMap(([, report]) => report.articles)),
    passages: frames.flatMap(([frame, { passages }]) =>
      passages.map((passage) => ({ ...passage, place: inFrame(passage.place, frame) })),
    ),
    claims: mergeFound(
      frames.flatMap(([frame, { claims }]) => claims.map((claim) => withFrame(claim, frame))),
      (one, other) => ({
        ...one,
        by: one.by === 'passage' ? one.by : other.by,
        similarity: Math.max(one.similarity, other.similarity),
        altered: one.altered || other.altered,
      }),
    ),
    terms: mergeFound(
      frames.flatMap(([frame, { terms }]) => terms.map((term) => withFrame(term, frame))),
      (one) => one,
    ),
  };

  function withFrame<T extends FoundTerm>(found: T, frame: number): T {
    return { ...found, places: found.places.map((place) => inFrame(place, frame)) };
  }
}

function mergeFound<T extends FoundTerm>(all: readonly T[], join: (one: T, other: T) => T): T[] {
  const merged = new Map<string, T>();
  for (const found of all) {
    const key = `${found.pack}/${found.id}`;
    const known = merged.get(key);
    merged.set(key, known ? { ...join(known, found), places: [...known.places, ...found.places] } : found);
  }
  return [...merged.values()];
}

/** Coverage of the frames together cannot be known from shares alone; the ranges tell it. */
function mergeArticles(all: readonly ArticleCoverage[]): ArticleCoverage[] {
  const merged = new Map<string, ArticleCoverage>();
  for (const article of all) {
    const known = merged.get(article.pack);
    merged.set(article.pack, known ? joinArticles(known, article) : article);
  }
  return [...merged.values()];
}

function joinArticles(one: ArticleCoverage, other: ArticleCoverage): ArticleCoverage {
  const ranges = mergeRanges([...one.ranges, ...other.ranges]);
  const size = (list: ArticleCoverage['ranges']) => list.reduce((sum, [start, end]) => sum + end - start, 0);
  return {
    pack: one.pack,
    ranges,
    coverage: Math.min(1, (one.coverage * size(ranges)) / Math.max(1, size(one.ranges))),
    pageShare: Math.max(one.pageShare, other.pageShare),
    verdict: one.verdict === 'carries' || other.verdict === 'carries' ? 'carries' : 'quotes',
  };
}
