/**
 * Altered words at the very ends of a passage: nothing equal stands beyond them, so it takes the
 * page's own bounds to tell that they belong. Those are the marks of a quotation, or a paragraph
 * that begins or ends as many words away as the article's does.
 */
import type { Alignment, Texts } from './align-passage.ts';
import { closingWord, openingWord } from './quotation.ts';

/** How many page words, and how many article words against them, belong before and after. */
export type Edges = {
  readonly page: readonly [before: number, after: number];
  readonly article: readonly [before: number, after: number];
};

const MOST_ALTERED = 3;

export function findEdges(texts: Texts, { rendition, page, article }: Alignment): Edges {
  const { words, blocks } = texts;
  const [first, last] = [page[0]!, page.at(-1)!];
  const [before, after] = roomInParagraph(texts, rendition, article[0]!, article.at(-1)!);
  const block = blocks.blockOf[first]!;
  const lastBlock = blocks.blockOf[last]!;

  const opening = openingWord(words, blocks, first);
  const closing = closingWord(words, blocks, last);
  const head = opening === undefined ? sameRoom(first - blocks.firstWord[block]!, before) : first - opening;
  const tail =
    closing === undefined ? sameRoom(blocks.firstWord[lastBlock + 1]! - 1 - last, after) : closing - last;
  return { page: [head, tail], article: [Math.min(head, before), Math.min(tail, after)] };
}

/** Words of the paragraph that stand before and after two article words. */
function roomInParagraph({ index }: Texts, rendition: number, first: number, last: number): [number, number] {
  const { start, end, paragraphs } = index.renditions[rendition]!;
  const from = paragraphs.findLast((offset) => start + offset <= first) ?? 0;
  const to = paragraphs.find((offset) => start + offset > last) ?? end - start;
  return [first - start - from, start + to - 1 - last];
}

const sameRoom = (onPage: number, inArticle: number): number =>
  onPage === inArticle && onPage <= MOST_ALTERED ? onPage : 0;
