/**
 * Cuts an alignment where the page tells that two pieces are not one quotation: another block
 * between them (an advertisement, a caption), narration between quotation marks, or a jump over
 * much of the article at a block border. Then lets go of words at the ends that stand beyond a border.
 */
import type { Alignment, Texts } from './align-passage.ts';
import { isNextBlock } from './blocks.ts';
import { NARRATION, SENTENCE_END } from './page-signs.ts';
import { closingWord, openingWord } from './quotation.ts';

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
  return pieces.map((piece) => withoutStrays(texts, piece)).filter((piece) => piece.page.length >= MIN_WORDS);
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
  return added > 0 && NARRATION.test(words.text.slice(words.ends[before], words.starts[after]));
}

/** Drops the last few words where a border of the page stands before them, and the first few where one stands after. */
function withoutStrays(texts: Texts, alignment: Alignment): Alignment {
  const { words, blocks } = texts;
  const { page, article } = alignment;
  const weightOf = (from: number, to: number) =>
    article.slice(from, to).reduce((sum, at) => sum + texts.index.weights[at]!, 0);
  const isQuoted = openingWord(words, blocks, page[0]!, 0) !== undefined;
  const isAtBorder = closingWord(words, blocks, page.at(-1)!, 0) !== undefined;
  let end = page.length;
  for (let at = end - 1; at > 0 && end - at <= MOST_STRAY; at--) {
    const [before, after] = [page[at - 1]!, page[at]!];
    const isLight = weightOf(at, page.length) <= MOST_STRAY_WEIGHT;
    const gap = words.text.slice(words.ends[before], words.starts[after]);
    const isBorder =
      (isQuoted && closingWord(words, blocks, before, 0) !== undefined) ||
      (isLight &&
        !isAtBorder &&
        (blocks.blockOf[before] !== blocks.blockOf[after] || SENTENCE_END.test(gap)));
    if (isBorder) {
      end = at;
      break;
    }
  }
  let start = 0;
  for (let at = 1; at < end && at <= MOST_STRAY; at++) {
    const [before, after] = [page[at - 1]!, page[at]!];
    const isLight = weightOf(0, at) <= MOST_STRAY_WEIGHT;
    if (isLight && blocks.blockOf[before] !== blocks.blockOf[after]) start = at;
  }
  return part(alignment, start, end);
}
