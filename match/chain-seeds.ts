/**
 * Joins seeds (shingles that page and article share) into chains: stretches where both run in the
 * same order.
 *
 * Greedy, in page order: a seed lengthens the run on its own diagonal, else joins the chain that
 * ends nearest, else begins a chain. Cost: O(seeds x open chains); chains close after MAX_PAGE_GAP.
 *
 * Source of the idea: seed-and-chain alignment as in Altschul et al., "BLAST", 1990, and minimap2
 * (Li, 2018), reduced to words.
 */
import { type ArticleIndex, renditionAt, SHINGLE, seedsAt } from './article-index.ts';
import type { TokenStream } from './tokenize.ts';

/** `length` equal words in a row, from page word `page` and article word `article` (common column). */
export type Run = { page: number; article: number; length: number };
export type Chain = { readonly rendition: number; readonly runs: Run[] };

/** Words that a page may put between two runs of one passage. */
export const MAX_PAGE_GAP = 14;
/** Words of the article that a page may leave out between them. */
export const MAX_ARTICLE_GAP = 60;

export const pageEnd = (run: Run): number => run.page + run.length;
export const articleEnd = (run: Run): number => run.article + run.length;

export function chainSeeds(words: TokenStream, index: ArticleIndex): Chain[] {
  const chains: Chain[] = [];
  let open: Chain[] = [];
  for (let page = 0; page + SHINGLE <= words.count; page++) {
    let pruned = false;
    seedsAt(index, words.hashes, page, (article) => {
      if (!pruned) {
        open = open.filter(({ runs }) => page - pageEnd(runs.at(-1)!) <= MAX_PAGE_GAP);
        pruned = true;
      }
      const rendition = renditionAt(index, article);
      if (lengthen(open, rendition, page, article)) return;
      const chain = nearest(open, rendition, page, article);
      if (chain) append(chain, page, article);
      else {
        const begun: Chain = { rendition, runs: [{ page, article, length: SHINGLE }] };
        chains.push(begun);
        open.push(begun);
      }
    });
  }
  return chains;
}

/** Lengthens a run that the seed continues word by word. */
function lengthen(open: readonly Chain[], rendition: number, page: number, article: number): boolean {
  for (const chain of open) {
    const run = chain.runs.at(-1)!;
    if (chain.rendition !== rendition || run.page - run.article !== page - article || page > pageEnd(run))
      continue;
    run.length = Math.max(run.length, page + SHINGLE - run.page);
    return true;
  }
  return false;
}

/** The chain that the seed follows with the fewest words between; not one whose last run holds all its page words. */
function nearest(
  open: readonly Chain[],
  rendition: number,
  page: number,
  article: number,
): Chain | undefined {
  let best: Chain | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const chain of open) {
    if (chain.rendition !== rendition) continue;
    const last = chain.runs.at(-1)!;
    const pageGap = page - pageEnd(last);
    const articleGap = article - articleEnd(last);
    if (pageGap <= -SHINGLE || articleGap <= -SHINGLE) continue;
    if (pageGap > MAX_PAGE_GAP || articleGap > MAX_ARTICLE_GAP) continue;
    const gap = Math.abs(pageGap - articleGap) + Math.max(pageGap, articleGap, 0);
    if (gap < bestGap) {
      best = chain;
      bestGap = gap;
    }
  }
  return best;
}

/** Adds a run, without the words that the chain's last run holds already. */
function append(chain: Chain, page: number, article: number): void {
  const last = chain.runs.at(-1)!;
  const overlap = Math.max(0, pageEnd(last) - page, articleEnd(last) - article);
  if (overlap < SHINGLE) {
    chain.runs.push({ page: page + overlap, article: article + overlap, length: SHINGLE - overlap });
  }
}
