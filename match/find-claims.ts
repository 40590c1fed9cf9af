/** Finds claims where their article words landed on the page, edited or not. */
import type { Texts } from './align-passage.ts';
import type { Passage } from './find-passages.ts';
import type { ClaimMatch } from './types.ts';

/** Least share of a claim's words that must stand on the page. */
const MIN_SIMILARITY = 0.6;

export function findClaims(texts: Texts, passages: readonly Passage[]): ClaimMatch[] {
  return passages.flatMap((passage) => claimsOf(texts, passage)).sort((a, b) => a.start - b.start);
}

/** O(claims x log words) a passage. */
function claimsOf({ words, index }: Texts, { alignment, match }: Passage): ClaimMatch[] {
  const rendition = index.renditions[alignment.rendition]!;
  const found: ClaimMatch[] = [];
  for (const [id, start, end] of rendition.claims) {
    const from = firstAtLeast(alignment.article, rendition.start + start);
    const to = firstAtLeast(alignment.article, rendition.start + end);
    const similarity = (to - from) / (end - start);
    if (similarity < MIN_SIMILARITY) continue;
    const altered = match.alterations.filter(
      ({ kind, articleStart, articleEnd }) => kind === 'replaced' && articleStart < end && articleEnd > start,
    );
    found.push({
      kind: 'claim',
      by: 'passage',
      pack: match.pack,
      id,
      similarity,
      start: Math.min(words.starts[alignment.page[from]!]!, ...altered.map((one) => one.start)),
      end: Math.max(words.ends[alignment.page[to - 1]!]!, ...altered.map((one) => one.end)),
    });
  }
  return found;
}

/** Place of the first value that is at least `wanted`, in an ascending list. O(log n). */
function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
