/**
 * Keys by which the gate tells which company a phrase needs: some words of which one of each group must stand near.
 * A short form needs one of the words that speak for it; a form of a restatement one of each other group. All keys go
 * into one filter, and so do the article's shingles.
 */
import { finishHash, HASH_SEED, hashLetter, hashShingle } from './hash.ts';
import { plainly } from './plainly.ts';
import { tokenize } from './tokenize.ts';

/** Words in a row that make a shingle. A run that is shorter seeds no passage; see article-index.ts. */
export const GATE_SHINGLE = 3;
/** Most groups of a company. */
export const MOST_GROUPS = 7;

const mixed = (hash: number, kind: number): number => finishHash(Math.imul(hash, 31) ^ kind);

/** A phrase in its case. */
export function exactKey(text: string): number {
  const written = plainly(text);
  let hash = HASH_SEED;
  for (let at = 0; at < written.length; at++) hash = hashLetter(hash, written.charCodeAt(at));
  return mixed(hash, 1);
}

/** A phrase in any case. */
export function foldedKey(text: string): number {
  const { hashes, count } = tokenize(text);
  return mixed(hashShingle(hashes, 0, count), 2);
}

/** That a phrase needs a company. Two keys, because many companies are asked for. */
export const memberKeys = (phrase: number, company: number): readonly number[] => [
  mixed(phrase, 3 + 2 * company),
  mixed(phrase, 4 + 2 * company),
];

/** That a company has a group. */
export const groupKey = (company: number, group: number): number => mixed(company, ~group);

/** A word of a group. */
export const cueKey = (group: number, wordHash: number): number => mixed(group, wordHash);

export const shingleKey = (hashes: Uint32Array, at: number): number => hashShingle(hashes, at, GATE_SHINGLE);
