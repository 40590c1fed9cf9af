/**
 * All articles' words in one column, with a table from each run of SHINGLE words to where it stands.
 *
 * Size: 13 bytes a word. Building: O(words), about 0.1 ms for one article; done at the first page
 * that passes the gate, because hashes do not compress and the table is larger than its making.
 */
import { decodeNumbers } from './base64.ts';
import { hashShingle } from './hash.ts';
import type { ClaimSource, IndexSource } from './index-source.ts';

/** Words in a row that make a seed. Three finds quotations with every fourth word changed. */
export const SHINGLE = 3;
/** A run that stands in more places than this is boilerplate and seeds nothing. */
const MAX_OCCURRENCES = 16;

export type Rendition = {
  readonly pack: string;
  readonly language: string;
  /** Its words in the common column, half-open. */
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly number[];
  readonly classes: string;
  readonly claims: readonly ClaimSource[];
};

export type ArticleIndex = {
  readonly renditions: readonly Rendition[];
  readonly words: Uint32Array;
  readonly weights: Uint8Array;
  /** First place of each shingle, plus one, by the low bits of its hash; 0 for none. */
  readonly heads: Uint32Array;
  /** The next place with the same low bits, plus one. */
  readonly nexts: Uint32Array;
};

export function buildArticleIndex(sources: readonly IndexSource[]): ArticleIndex {
  const renditions: Rendition[] = [];
  const columns: Uint32Array[] = [];
  const weights: number[] = [];
  let start = 0;
  for (const { pack, renditions: ofPack } of sources) {
    for (const { language, hashes, paragraphs, classes, weights: digits, claims } of ofPack) {
      const column = decodeNumbers(hashes);
      columns.push(column);
      for (let at = 0; at < column.length; at++) weights.push(Number(digits[at] ?? 0));
      renditions.push({ pack, language, start, end: start + column.length, paragraphs, classes, claims });
      start += column.length;
    }
  }
  const words = new Uint32Array(start);
  for (const [at, rendition] of renditions.entries()) words.set(columns[at]!, rendition.start);
  return { renditions, words, weights: Uint8Array.from(weights), ...shingleTable(words, renditions) };
}

function shingleTable(
  words: Uint32Array,
  renditions: readonly Rendition[],
): Pick<ArticleIndex, 'heads' | 'nexts'> {
  const heads = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(64, words.length * 2))));
  const nexts = new Uint32Array(words.length);
  for (const { start, end } of renditions) {
    for (let at = end - SHINGLE; at >= start; at--) {
      const slot = hashShingle(words, at, SHINGLE) & (heads.length - 1);
      nexts[at] = heads[slot]!;
      heads[slot] = at + 1;
    }
  }
  return { heads, nexts };
}

/** Calls `visit` with each place in the articles of the SHINGLE page words from `at`. */
export function seedsAt(
  index: ArticleIndex,
  hashes: Uint32Array,
  at: number,
  visit: (place: number) => void,
): void {
  const slot = hashShingle(hashes, at, SHINGLE) & (index.heads.length - 1);
  let place = index.heads[slot]!;
  for (let seen = 0; place !== 0 && seen < MAX_OCCURRENCES; place = index.nexts[place - 1]!) {
    let same = 0;
    while (same < SHINGLE && index.words[place - 1 + same] === hashes[at + same]) same++;
    if (same < SHINGLE) continue;
    seen++;
    visit(place - 1);
  }
}

/** The rendition that holds a word of the common column. O(log n). */
export function renditionAt(index: ArticleIndex, place: number): number {
  let low = 0;
  let high = index.renditions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (index.renditions[middle]!.start <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
