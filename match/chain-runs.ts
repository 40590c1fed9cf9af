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
import type { Texts } from './align-passage.ts';
import { evidenceOf, type Run } from './find-runs.ts';
import { gapCost } from './gap-cost.ts';

export type Chain = { readonly runs: readonly Run[]; readonly score: number };

const LOOK_BACK = 64;
/** A run of so many words is a quotation of its own: no chain jumps over it. */
const LONG = 7;

/** Chains, best first; no two share a run. */
export function chainRuns(texts: Texts, runs: readonly Run[]): Chain[] {
  const scores = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at]!;
    scores[at] = run.evidence;
    let barrier = 0;
    for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
      const before = runs[back]!;
      const end = before.page + before.length;
      if (end > barrier) {
        const score = scores[back]! + gainOf(texts, before, run);
        if (score > scores[at]!) {
          scores[at] = score;
          previous[at] = back;
        }
      }
      if (before.length >= LONG && end <= run.page) barrier = Math.max(barrier, before.page);
    }
  }
  return traceBack(runs, scores, previous);
}

/** Words of `run` that the run before it holds already. */
export const overlapOf = (before: Run, run: Run): number =>
  Math.max(0, before.page + before.length - run.page, before.article + before.length - run.article);

/** What `run` adds to a chain that ends in `before`; negative where the two are better left apart. */
function gainOf(texts: Texts, before: Run, run: Run): number {
  const overlap = overlapOf(before, run);
  if (before.rendition !== run.rendition || overlap >= run.length) return Number.NEGATIVE_INFINITY;
  const evidence = evidenceOf(texts.index, run.article + overlap, run.article + run.length);
  const leftOut = run.article + overlap - before.article - before.length;
  return evidence - gapCost(texts, before.page + before.length - 1, run.page + overlap, leftOut);
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
    const score = scores[end]! - (at >= 0 ? scores[at]! : 0);
    if (chain.length > 0) chains.push({ runs: chain.reverse(), score });
  }
  return chains.sort((a, b) => b.score - a.score);
}
