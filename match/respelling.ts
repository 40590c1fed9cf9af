/** Words that are written apart on one side and together on the other: "coop- eration", "postwar". */
import type { Texts } from './align-passage.ts';
import { HASH_SEED } from './hash.ts';
import { hashWordAt } from './tokenize.ts';

/**
 * True where the page has the article's letters, with other gaps between them.
 *
 * @param gap - half-open word ranges that stand against each other
 */
export function isRespelled(
  { words, index }: Texts,
  gap: {
    readonly page: number;
    readonly pageEnd: number;
    readonly article: number;
    readonly articleEnd: number;
  },
): boolean {
  const [inPage, inArticle] = [gap.pageEnd - gap.page, gap.articleEnd - gap.article];
  if (inArticle === 1 && inPage === 2) {
    const letters = words.text
      .slice(words.starts[gap.page], words.ends[gap.pageEnd - 1])
      .replace(/[-\s]+/g, '');
    return hashWordAt(letters, 0, letters.length, HASH_SEED) === index.words[gap.article];
  }
  if (inArticle !== 2 || inPage !== 1) return false;
  const [start, end] = [words.starts[gap.page]!, words.ends[gap.page]!];
  for (let middle = start + 1; middle < end; middle++) {
    if (
      hashWordAt(words.text, start, middle, HASH_SEED) === index.words[gap.article] &&
      hashWordAt(words.text, middle, end, HASH_SEED) === index.words[gap.article + 1]
    )
      return true;
  }
  return false;
}
