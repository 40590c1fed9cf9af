/**
 * Finds runs: stretches of at least SHINGLE words in which a page and an article are the same,
 * word by word, as long as they go.
 *
 * Cost: one table look-up a page word, then the length of each run.
 */
import { type ArticleIndex, renditionAt, SHINGLE, seedsAt } from './article-index.ts';
import type { TokenStream } from './tokenize.ts';

/** `length` equal words in a row, from page word `page` and article word `article` (common column). */
export type Run = {
  readonly page: number;
  readonly article: number;
  readonly length: number;
  readonly rendition: number;
  /** How much its words speak for copying: the sum of their weights. */
  readonly evidence: number;
};

/** Runs in page order. */
export function findRuns(words: TokenStream, index: ArticleIndex): Run[] {
  const runs: Run[] = [];
  for (let page = 0; page + SHINGLE <= words.count; page++) {
    seedsAt(index, words.hashes, page, (article) => {
      const rendition = renditionAt(index, article);
      const { start, end } = index.renditions[rendition]!;
      const isInside = page > 0 && article > start && words.hashes[page - 1] === index.words[article - 1];
      if (isInside) return; // found from its first word already
      let length = SHINGLE;
      while (
        page + length < words.count &&
        article + length < end &&
        words.hashes[page + length] === index.words[article + length]
      )
        length++;
      runs.push({ page, article, length, rendition, evidence: evidenceOf(index, article, article + length) });
    });
  }
  return runs;
}

/** How much the article words `from` to `to` speak for copying where they stand in a row. */
export function evidenceOf({ weights }: ArticleIndex, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights[at]!;
  return sum;
}
