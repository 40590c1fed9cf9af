/**
 * What the article really has, where a quotation of ours happens to show it.
 *
 * The article's text is not in a pack, only short marked quotations are (`PlacedQuote`). So for most
 * altered words nobody can say here what stood in their place, and the answer is undefined.
 */
import type { PlacedQuote } from '../../content-data/card-data.ts';

export type ArticleWords = { readonly before: string; readonly words: string; readonly after: string };

/** Words shown on either side: enough to recognise the place. */
const AROUND = 4;

/**
 * @param start, end - half-open range of article words; may be empty (words were added there)
 * @returns the words with their neighbours, or undefined where no quotation covers the whole range
 */
export function articleWords(
  quotes: readonly PlacedQuote[],
  start: number,
  end: number,
): ArticleWords | undefined {
  for (const { articleStart, words } of quotes) {
    const from = start - articleStart;
    const to = end - articleStart;
    if (from < 0 || to > words.length) continue;
    if (start === end && (from === 0 || to === words.length)) continue; // a quotation's edge says nothing
    return {
      before: words.slice(Math.max(0, from - AROUND), from).join(' '),
      words: words.slice(from, to).join(' '),
      after: words.slice(to, to + AROUND).join(' '),
    };
  }
  return undefined;
}

/** Ids of the claims whose quoted words lie in a stretch of the article, in the article's order. */
export function claimsIn(quotes: readonly PlacedQuote[], start: number, end: number): string[] {
  return quotes
    .filter(({ articleStart, words }) => articleStart >= start && articleStart + words.length <= end)
    .sort((a, b) => a.articleStart - b.articleStart)
    .map(({ claim }) => claim);
}
