/** Keys by which the gate tells what it met, and what must stand near it. All go into one filter. */
import { finishHash, HASH_SEED, hashLetter, hashShingle } from './hash.ts';
import { plainly } from './plainly.ts';
import { tokenize } from './tokenize.ts';

/** Words in a row that make a shingle. A run that is shorter seeds no passage; see article-index.ts. */
export const GATE_SHINGLE = 3;

const mixed = (hash: number, kind: number): number => finishHash(Math.imul(hash, 31) ^ kind);

/** A short form, in its case. */
export function shortKey(text: string): number {
  const written = plainly(text);
  let hash = HASH_SEED;
  for (let at = 0; at < written.length; at++) hash = hashLetter(hash, written.charCodeAt(at));
  return mixed(hash, 1);
}

/** Hash of a form that tells a claim in other words, in any case. */
export function formHash(form: string): number {
  const { hashes, count } = tokenize(form);
  return hashShingle(hashes, 0, count);
}

/** That a form belongs to a restatement. Two keys, because many are asked for. */
export const membershipKeys = (form: number, restatement: number): [number, number] => [
  mixed(form, 4 + 2 * restatement),
  mixed(form, 5 + 2 * restatement),
];

/** Most groups of forms that a restatement has beside the one that is sought. */
export const MOST_GROUPS = 7;

/** That a restatement has another group of forms, one of which must stand near. */
export const groupKey = (restatement: number, group: number): number => mixed(restatement, ~group);

/** A word that must stand near a short form, or stands for a group of forms. */
export const cueKey = (near: number, wordHash: number): number => mixed(near, wordHash);

export const shingleKey = (hashes: Uint32Array, at: number): number => hashShingle(hashes, at, GATE_SHINGLE);
