/**
 * Cuts an alignment where the page tells that two pieces are not one quotation: another block
 * between them (an advertisement, a caption), narration between quotation marks, or a jump over
 * much of the article at a block border.
 */
import type { Alignment, Texts } from './align-passage.ts';
import { isNextBlock } from './blocks.ts';
import { QUOTATION_CHANGE } from './page-signs.ts';
import { beginsAnew, closingWord, isQuotation } from './quotation.ts';

/** A paragraph left out between two blocks parts two passages; inside a block it is an omission. */
const MAX_LEFT_OUT_BETWEEN_BLOCKS = 8;
/** A lone word between two cuts is no passage. */
const MIN_WORDS = 2;
/** So few words beyond a border are equal by chance: the next block or sentence begins as the article goes on. */
const MOST_STRAY = 3;
const MOST_STRAY_WEIGHT = 2;

/** The pieces in page order. O(words). */
export function cutAlignment(texts: Texts, alignment: Alignment): Alignment[] {
  const { page, article } = alignment;
  const pieces: Alignment[] = [];
  let from = 0;
  for (let at = 1; at <= page.length; at++) {
    if (at < page.length && !isCut(texts, page, article, at)) continue;
    pieces.push(part(alignment, from, at));
    from = at;
  }
  return pieces.filter((piece) => piece.page.length >= MIN_WORDS);
}

const part = ({ rendition, page, article }: Alignment, from: number, to: number): Alignment => ({
  rendition,
  page: page.slice(from, to),
  article: article.slice(from, to),
});

function isCut(
  { words, blocks }: Texts,
  page: readonly number[],
  article: readonly number[],
  at: number,
): boolean {
  const before = page[at - 1]!;
  const after = page[at]!;
  if (!isNextBlock(blocks, before, after)) return true;
  const leftOut = article[at]! - article[at - 1]! - 1;
  if (blocks.blockOf[before] !== blocks.blockOf[after] && leftOut >= MAX_LEFT_OUT_BETWEEN_BLOCKS) return true;
  const added = after - before - 1;
  return added > 0 && QUOTATION_CHANGE.test(words.text.slice(words.ends[before], words.starts[after]));
}

/** Without the last few words where a border of the page stands before them, and the first few where one stands after. */
export function withoutStrays(texts: Texts, alignment: Alignment): Alignment {
  const { page } = alignment;
  const reach = Math.min(MOST_STRAY, page.length - 1);
  const end = page.length;
  const last = countTo(reach, (count) => isStrayEnd(texts, alignment, end - count));
  const first = countTo(reach, (count) => isStrayStart(texts, alignment, count));
  return part(alignment, first, Math.max(first, end - last));
}

/** The least count from 1 to `most` that fits, else 0. */
function countTo(most: number, fits: (count: number) => boolean): number {
  for (let count = 1; count <= most; count++) if (fits(count)) return count;
  return 0;
}

function isStrayEnd(texts: Texts, { page, article }: Alignment, from: number): boolean {
  const { words, blocks } = texts;
  const before = page[from - 1]!;
  if (isQuotation(words, blocks, page[0]!, before)) return true;
  if (weightOf(texts, article, from, page.length) > MOST_STRAY_WEIGHT) return false;
  const isNewBlock = blocks.blockOf[before] !== blocks.blockOf[page[from]!];
  const isLoneWord = from === page.length - 1 && beginsAnew(words, blocks, page[from]!);
  return isNewBlock || (isLoneWord && closingWord(words, blocks, page[from]!, 0) === undefined);
}

const isStrayStart = (texts: Texts, { page, article }: Alignment, to: number): boolean =>
  texts.blocks.blockOf[page[to - 1]!] !== texts.blocks.blockOf[page[to]!] &&
  weightOf(texts, article, 0, to) <= MOST_STRAY_WEIGHT;

const weightOf = ({ index }: Texts, article: readonly number[], from: number, to: number): number =>
  article.slice(from, to).reduce((sum, at) => sum + index.weights[at]!, 0);
