/**
 * Cuts an alignment where the page tells that two pieces are not one quotation: another block
 * between them (an advertisement, a caption), narration between quotation marks, or a jump over
 * much of the article at a block border.
 */
import type { Alignment, Texts } from './align-passage.ts';
import { isNextBlock } from './blocks.ts';

/** A paragraph left out between two blocks parts two passages; inside a block it is an omission. */
const MAX_LEFT_OUT_BETWEEN_BLOCKS = 8;
/** A lone word between two cuts is no passage. */
const MIN_WORDS = 2;
/** Closing mark, narration, opening mark: «…», he said, «…» */
const NARRATION = /["”’»“」][^"“”„«»「」]*[\s,.;:—–-]["“‘„«「]/u;

/** The pieces in page order. O(words). */
export function cutAlignment(texts: Texts, { rendition, page, article }: Alignment): Alignment[] {
  const pieces: Alignment[] = [];
  let from = 0;
  for (let at = 1; at <= page.length; at++) {
    if (at < page.length && !isCut(texts, page, article, at)) continue;
    if (at - from >= MIN_WORDS)
      pieces.push({ rendition, page: page.slice(from, at), article: article.slice(from, at) });
    from = at;
  }
  return pieces;
}

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
