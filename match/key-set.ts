/**
 * A set of 32-bit keys that may answer "in it" for a key that is not (about 1 in 800), and never the other way round
 * (Bloom, 1970; double hashing after Kirsch and Mitzenmacher, 2006).
 *
 * Size: 14 bits a key. Considered and left: Golomb-coded gaps, 11.5 bits a key, but each page would have to decode
 * them, which takes as long as reading a fourth of it.
 */
import { finishHash } from './hash.ts';

const BITS_A_KEY = 14;
const PROBES = 10;

export type KeySet = { has(key: number): boolean };

/** @returns the set's bits */
export function writeKeySet(keys: ReadonlySet<number>): Uint32Array {
  const words = Math.ceil((keys.size * BITS_A_KEY) / 32) + 1;
  const bits = new Uint32Array(words);
  for (const key of keys) {
    const step = finishHash(key) | 1; // odd, so that the probes differ
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(key, step, probe, words);
      bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return bits;
}

/**
 * Asking costs a bit test or two for most keys that are not in it.
 *
 * @param bytes - the numbers that `writeKeySet` gives, the lowest byte of each first
 */
export function readKeySet(bytes: Uint8Array): KeySet {
  const words = bytes.length >> 2;
  return {
    has(key) {
      const step = finishHash(key) | 1; // odd, so that the probes differ
      for (let probe = 0; probe < PROBES; probe++) {
        const bit = bitOf(key, step, probe, words);
        if ((bytes[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
      }
      return true;
    },
  };
}

const bitOf = (key: number, step: number, probe: number, words: number): number =>
  ((key + Math.imul(probe, step)) >>> 0) % (words * 32);
