/** Which block of a text each word stands in. */
import type { TokenStream } from './tokenize.ts';
import type { BlockText } from './types.ts';

/** Block `b` holds the words `firstWord[b]` up to `firstWord[b + 1]`, and stands at `ordinals[b]` on the page. */
export type WordBlocks = {
  readonly firstWord: Uint32Array;
  readonly blockOf: Uint32Array;
  readonly ordinals: readonly number[];
};

/** O(words + blocks). */
export function assignBlocks(words: TokenStream, { blockStarts, blockOrdinals }: BlockText): WordBlocks {
  const blocks = Math.max(1, blockStarts.length);
  const firstWord = new Uint32Array(blocks + 1).fill(words.count);
  const blockOf = new Uint32Array(words.count);
  firstWord[0] = 0;
  let block = 0;
  for (let word = 0; word < words.count; word++) {
    while (block + 1 < blockStarts.length && words.starts[word]! >= blockStarts[block + 1]!)
      firstWord[++block] = word;
    blockOf[word] = block;
  }
  return { firstWord, blockOf, ordinals: blockOrdinals };
}

/** True where two words stand in the same block or in blocks that follow each other on the page. */
export function isNextBlock({ blockOf, ordinals }: WordBlocks, one: number, other: number): boolean {
  const a = blockOf[one]!;
  const b = blockOf[other]!;
  if (a === b) return true;
  return Math.abs(a - b) === 1 && Math.abs((ordinals[a] ?? a) - (ordinals[b] ?? b)) === 1;
}
