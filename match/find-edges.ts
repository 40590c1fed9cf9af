/**
 * Altered words at the very ends of a passage: nothing equal stands beyond them, so it takes the
 * page's own borders to tell that they belong. Those are the marks of a quotation, or a block that
 * begins or ends as many words away as the article's paragraph does.
 */
import type { Alignment, Texts } from './align-passage.ts';
import { pageRoom, paragraphRoom } from './room.ts';

/** Page words beyond an end that belong to the passage, and the article words they stand for. */
export type Edge = { readonly page: number; readonly article: number };

const MOST_ALTERED = 3;

/**
 * @param step - 1: after the last word; -1: before the first
 * @param taken - page words that belong to a passage; those of this edge are added to them
 */
export function findEdge(texts: Texts, alignment: Alignment, step: 1 | -1, taken: Uint8Array): Edge {
  const { rendition, page, article } = alignment;
  const [at, articleAt] = step === 1 ? [page.at(-1)!, article.at(-1)!] : [page[0]!, article[0]!];
  const { words, isQuotation } = pageRoom(texts, at, step, MOST_ALTERED);
  const inParagraph = paragraphRoom(texts.index.renditions[rendition]!, articleAt, step);
  const from = step === 1 ? at + 1 : at - words;
  const isFree = taken.subarray(from, from + words).every((one) => one === 0);
  const belongs = isFree && (isQuotation || isWholeParagraph(texts, alignment));
  if (!belongs) return { page: 0, article: 0 };
  taken.fill(1, from, from + words);
  return { page: words, article: Math.min(words, inParagraph) };
}

/** True where block and paragraph begin and end at the same distance from the words that are equal. */
function isWholeParagraph(texts: Texts, { rendition, page, article }: Alignment): boolean {
  const of = texts.index.renditions[rendition]!;
  const [before, after] = [paragraphRoom(of, article[0]!, -1), paragraphRoom(of, article.at(-1)!, 1)];
  return (
    Math.max(before, after) <= MOST_ALTERED &&
    pageRoom(texts, page[0]!, -1, 0).words === before &&
    pageRoom(texts, page.at(-1)!, 1, 0).words === after
  );
}
