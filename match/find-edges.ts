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

/** @param step - 1: after the last word; -1: before the first */
export function findEdge(texts: Texts, { rendition, page, article }: Alignment, step: 1 | -1): Edge {
  const [at, articleAt] = step === 1 ? [page.at(-1)!, article.at(-1)!] : [page[0]!, article[0]!];
  const { words, isQuotation } = pageRoom(texts, at, step, MOST_ALTERED);
  const inParagraph = paragraphRoom(texts.index.renditions[rendition]!, articleAt, step);
  const belongs = isQuotation || (words === inParagraph && words <= MOST_ALTERED);
  return belongs ? { page: words, article: Math.min(words, inParagraph) } : { page: 0, article: 0 };
}
