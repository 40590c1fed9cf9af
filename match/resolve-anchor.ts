/** From an anchor's words to article word offsets, by hash: the article's text is not at hand. */
import { tokenize } from './tokenize.ts';

/** Half-open range of article words. */
export type WordRange = { readonly start: number; readonly end: number };

/** Word offsets in `from` to `to` at which `phrase` stands. O(words). */
export function findPhrase(hashes: Uint32Array, phrase: string, from: number, to: number): number[] {
  const wanted = tokenize(phrase);
  const found: number[] = [];
  for (let at = from; at + wanted.count <= to && wanted.count > 0; at++) {
    let same = 0;
    while (same < wanted.count && hashes[at + same] === wanted.hashes[same]) same++;
    if (same === wanted.count) found.push(at);
  }
  return found;
}

/**
 * The article words from the first word of `start` to the last word of `end`.
 *
 * @param from, to - the paragraph's words, half-open
 * @returns every reading that fits; an anchor is good when there is exactly one
 */
export function resolveAnchor(
  hashes: Uint32Array,
  anchor: { readonly start: string; readonly end: string },
  from: number,
  to: number,
): WordRange[] {
  const lastWords = tokenize(anchor.end).count;
  const ends = findPhrase(hashes, anchor.end, from, to).map((at) => at + lastWords);
  return findPhrase(hashes, anchor.start, from, to).flatMap((start) =>
    ends.filter((end) => end > start && end - lastWords >= start).map((end) => ({ start, end })),
  );
}
