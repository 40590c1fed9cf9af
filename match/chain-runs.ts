/**
 * Joins runs that page and article hold in the same order into chains, each the likeliest trace of
 * one act of copying.
 *
 * A chain scores what its words weigh, less what its gaps cost; the best chains are found by dynamic
 * programming over the runs, as minimap2 does for genomes (Li, "Minimap2", 2018), on words.
 * Because each run must outweigh the gap before it, words that two honest texts share by chance do
 * not add up.
 *
 * Cost: O(runs x LOOK_BACK). A page that has nothing to do with the article has next to no runs.
 */
import type { ArticleIndex } from './article-index.ts';
import { isNextBlock, type WordBlocks } from './blocks.ts';
import { evidenceOf, type Run } from './find-runs.ts';

export type Chain = { readonly runs: readonly Run[]; readonly score: number };

/** Words that a page may put between two runs of one passage. */
const MAX_PAGE_GAP = 14;
/** Words that may stand between two blocks of an article: an advertisement, a list of links. */
const MAX_INTERRUPTION = 150;
/** Words of the article that a page may leave out. */
const MAX_ARTICLE_GAP = 60;
/** Words that it may leave out across an interruption: past that, nothing tells that it is one act of copying. */
const MAX_ARTICLE_GAP_AT_INTERRUPTION = 3;
const LOOK_BACK = 64;

/** Cost of a gap, in the unit of `WEIGHT`. However much is left out, an omission is one decision. */
const GAP = { open: 2, mostLeftOut: 8, interruption: 8 } as const;

/** Chains, best first; no two share a run. */
export function chainRuns(runs: readonly Run[], index: ArticleIndex, blocks: WordBlocks): Chain[] {
  const scores = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    scores[at] = run.evidence;
    for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
      const score = scores[back]! + gainOf(runs[back]!, run, index, blocks);
      if (score > scores[at]!) {
        scores[at] = score;
        previous[at] = back;
      }
    }
  }
  return traceBack(runs, scores, previous);
}

/** Words of `run` that the run before it holds already. */
export const overlapOf = (before: Run, run: Run): number =>
  Math.max(0, before.page + before.length - run.page, before.article + before.length - run.article);

/** What `run` adds to a chain that ends in `before`; negative where the two are better left apart. */
function gainOf(before: Run, run: Run, index: ArticleIndex, blocks: WordBlocks): number {
  const overlap = overlapOf(before, run);
  if (before.rendition !== run.rendition || overlap >= run.length) return Number.NEGATIVE_INFINITY;
  const added = run.page + overlap - before.page - before.length;
  const leftOut = run.article + overlap - before.article - before.length;
  const evidence = evidenceOf(index, run.article + overlap, run.article + run.length);
  return evidence - gapCost(added, leftOut, !isNextBlock(blocks, before.page + before.length - 1, run.page));
}

function gapCost(added: number, leftOut: number, isInterrupted: boolean): number {
  if (isInterrupted) {
    const isTooFar = added > MAX_INTERRUPTION || leftOut > MAX_ARTICLE_GAP_AT_INTERRUPTION;
    return isTooFar ? Number.POSITIVE_INFINITY : GAP.interruption;
  }
  if (added > MAX_PAGE_GAP || leftOut > MAX_ARTICLE_GAP) return Number.POSITIVE_INFINITY;
  return GAP.open + Math.max(added, Math.min(leftOut, GAP.mostLeftOut));
}

/** From the best end backwards, each run going to the best chain that wants it. */
function traceBack(runs: readonly Run[], scores: Float64Array, previous: Int32Array): Chain[] {
  const order = [...runs.keys()].sort((a, b) => scores[b]! - scores[a]!);
  const taken = new Uint8Array(runs.length);
  const chains: Chain[] = [];
  for (const end of order) {
    const chain: Run[] = [];
    let at = end;
    for (; at >= 0 && taken[at] === 0; at = previous[at]!) {
      taken[at] = 1;
      chain.push(runs[at]!);
    }
    if (chain.length > 0)
      chains.push({ runs: chain.reverse(), score: scores[end]! - (at >= 0 ? scores[at]! : 0) });
  }
  return chains.sort((a, b) => b.score - a.score);
}
