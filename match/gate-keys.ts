/**
 * Keys by which the gate tells what stands around one of its words. All go into one set, with the article's shingles.
 *
 * Names are enough by themselves. Other phrases need a company: some groups of words of which one each must stand
 * near. A short form needs one of the words that speak for it; a form of a restatement one of each other group.
 */
import { finishHash, HASH_SEED, hashLetter } from './hash.ts';
import { plainly } from './plainly.ts';
import { tokenize } from './tokenize.ts';

/** Words in a row that make a shingle. A run that is shorter seeds no passage; see article-index.ts. */
export const GATE_SHINGLE = 3;
/** Most words of a phrase, by script: a Chinese character is less than a word. The first stand for a longer one. */
export const MOST_WORDS = { latin: 3, other: 6 } as const;

const mixed = (hash: number, kind: number): number => finishHash(Math.imul(hash, 31) ^ kind);

/** Words in a row, in any case: the key of every phrase and every shingle. Grows word by word. */
export const NO_WORDS = HASH_SEED;
export const addWord = (running: number, wordHash: number): number =>
  Math.imul(running ^ wordHash, 0x01000193) ^ (running >>> 15);
export const endPhrase = finishHash;

export function phraseHash(hashes: Uint32Array, from: number, count: number): number {
  let running = NO_WORDS;
  for (let at = from; at < from + count; at++) running = addWord(running, hashes[at]!);
  return endPhrase(running);
}

export function hashPhrase(text: string): number {
  const { hashes, count } = tokenize(text);
  return phraseHash(hashes, 0, count);
}

/** That a phrase is a name. */
export const nameKey = (phrase: number): number => mixed(phrase, 1);

/** A phrase in its very case, for one that counts in no other. */
export function hashExactly(text: string): number {
  const written = plainly(text);
  let hash = HASH_SEED;
  for (let at = 0; at < written.length; at++) hash = hashLetter(hash, written.charCodeAt(at));
  return hash;
}

/** That a phrase needs a company. Two keys, because many companies are asked for. */
export const memberKey = (phrase: number, company: number): number => mixed(phrase, 4 + 2 * company);
export const secondMemberKey = (phrase: number, company: number): number => mixed(phrase, 5 + 2 * company);

/** A word of a group, which is known by its number. */
export const cueKey = (group: number, wordHash: number): number => mixed(wordHash, ~group);
