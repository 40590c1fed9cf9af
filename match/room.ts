/** How many words stand between a word and the next border of its quotation, block or paragraph. */

import type { Texts } from './align-passage.ts';
import type { Rendition } from './article-index.ts';
import { closingWord, openingWord } from './quotation.ts';

export type Room = {
  /** Words beyond the given one, up to the border. */
  readonly words: number;
  readonly isQuotation: boolean;
};

/**
 * @param step - 1 onwards, -1 backwards
 * @param most - how far a quotation mark is looked for, in words
 */
export function pageRoom({ words, blocks }: Texts, page: number, step: 1 | -1, most: number): Room {
  const mark = step === 1 ? closingWord(words, blocks, page, most) : openingWord(words, blocks, page, most);
  if (mark !== undefined) return { words: (mark - page) * step, isQuotation: true };
  const block = blocks.blockOf[page]!;
  const border = step === 1 ? blocks.firstWord[block + 1]! - 1 : blocks.firstWord[block]!;
  return { words: (border - page) * step, isQuotation: false };
}

/** Words of an article's paragraph beyond the given one (common column). O(paragraphs). */
export function paragraphRoom({ start, end, paragraphs }: Rendition, article: number, step: 1 | -1): number {
  const offset = article - start;
  if (step === -1) return offset - (paragraphs.findLast((from) => from <= offset) ?? 0);
  return (paragraphs.find((from) => from > offset) ?? end - start) - 1 - offset;
}
