/**
 * Word hashes: 32-bit FNV-1a over folded letters (http://www.isthe.com/chongo/tech/comp/fnv/, fed
 * letters where the original takes bytes), finished with Murmur3's mixer so that the low bits are
 * usable as table slots. Fingerprints in packs depend on every detail: changing one is a new
 * `Fingerprint.version`.
 *
 * Two different words share a hash about once in 2^32 pairs, so a matcher that must be sure
 * compares a second hash (`CHECK_SEED`) too.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 0x5bd1e995 | 0;

/** Takes one folded letter into a running hash. */
export function hashLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** @returns the finished hash, an unsigned 32-bit integer */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hash of several words in a row from their hashes: a shingle. */
export function hashShingle(hashes: Uint32Array, from: number, length: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < from + length; at++)
    hash = Math.imul(hash ^ hashes[at]!, 0x01000193) ^ (hash >>> 15);
  return finishHash(hash);
}
