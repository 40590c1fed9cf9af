/** What it costs to join two runs across a gap, in the unit of `WEIGHT`. */
import type { Texts } from './align-passage.ts';
import { isNextBlock } from './blocks.ts';
import { ELLIPSIS, NARRATION, QUOTATION_CHANGE } from './page-signs.ts';

/** Words that a page may put between two runs of one passage. */
const MAX_ADDED = 14;
/** Words that may stand between two blocks of an article: an advertisement, a list of links. */
const MAX_INTERRUPTION = 150;
/** Words of the article that a page may leave out. */
const MAX_LEFT_OUT = 60;
/** Words that it may leave out where it is interrupted: past that, nothing tells that the article goes on. */
export const MAX_LEFT_OUT_AT_CUT = 1;

/** Words between a run and the border of its block, where the block is said to go on elsewhere. */
const MAX_BEFORE_BORDER = 1;

/** However much is left out, it is one decision. */
const COST = { ownedUp: 1, open: 2, mostLeftOut: 8, interruption: 8 } as const;

/**
 * @param before, after - the page words on either side
 * @param leftOut - article words between them
 */
export function gapCost({ words, blocks }: Texts, before: number, after: number, leftOut: number): number {
  const added = after - before - 1;
  if (!isNextBlock(blocks, before, after)) {
    const goesOn =
      added <= MAX_INTERRUPTION &&
      leftOut <= MAX_LEFT_OUT_AT_CUT &&
      blocks.firstWord[blocks.blockOf[before]! + 1]! - 1 - before <= MAX_BEFORE_BORDER &&
      after - blocks.firstWord[blocks.blockOf[after]!]! <= MAX_BEFORE_BORDER;
    return goesOn ? COST.interruption : Number.POSITIVE_INFINITY;
  }
  if (added > MAX_ADDED || leftOut > MAX_LEFT_OUT) return Number.POSITIVE_INFINITY;
  if (added + leftOut === 0) return 0;
  const between = words.text.slice(words.ends[before], words.starts[after]);
  const ownsUp = added === 0 ? ELLIPSIS.test(between) : leftOut === 0 && NARRATION.test(between);
  if (ownsUp) return COST.ownedUp;
  if (added > 0 && QUOTATION_CHANGE.test(between)) return Number.POSITIVE_INFINITY;
  return COST.open + Math.max(added, Math.min(leftOut, COST.mostLeftOut));
}
