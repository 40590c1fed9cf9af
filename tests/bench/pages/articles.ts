/** Articles of words as they are used in speech: without a sense, and each a different one. */
import { makeRandom } from '../../../tools/evaluate/random.ts';

/** Words, each with the sum of all counts up to it. */
export type Vocabulary = { readonly words: readonly string[]; readonly upTo: ArrayLike<number> };

export const ARTICLE_WORDS = 1150;

/** @returns places of its words in the vocabulary; the same number gives the same article */
export function makeArticle({ upTo }: Vocabulary, number: number): Uint32Array {
  const random = makeRandom(number);
  const sum = upTo[upTo.length - 1]!;
  return Uint32Array.from({ length: ARTICLE_WORDS }, () => placeOf(upTo, random.whole(sum)));
}

/** Place of the word that a number below the sum of all counts falls on. O(log words). */
export function placeOf(upTo: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quotations of 8 to 40 words, each of another article, in which one word is another. */
export function quoteArticles(vocabulary: Vocabulary, count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const random = makeRandom(count + number);
    const length = 8 + Math.floor((number * 32) / count);
    const start = random.whole(ARTICLE_WORDS - length);
    const words = [...makeArticle(vocabulary, number).subarray(start, start + length)].map(
      (at) => vocabulary.words[at]!,
    );
    words[1 + random.whole(length - 2)] = 'tangerine';
    return words.join(' ');
  });
}
