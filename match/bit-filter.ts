/**
 * A set of 32-bit keys that may answer "in it" for a key that is not, and never the other way round
 * (Bloom, 1970; double hashing after Kirsch and Mitzenmacher, 2006).
 *
 * Size: BITS_A_KEY bits a key. Wrong answers: about 1 in 300.
 */
import { finishHash } from './hash.ts';

const BITS_A_KEY = 12;
const PROBES = 8;

export type BitFilter = Uint32Array;

/** @param absent - keys that must not be taken for held ones; may cost some bits more */
export function makeBitFilter(keys: ReadonlySet<number>, absent: readonly number[] = []): BitFilter {
  for (let words = Math.ceil((keys.size * BITS_A_KEY) / 32) + 1; ; words++) {
    const filter = new Uint32Array(words);
    for (const key of keys) {
      for (const bit of bitsOf(key, filter)) filter[bit >>> 5]! |= 1 << (bit & 31);
    }
    if (!absent.some((key) => mayHold(filter, key))) return filter;
  }
}

export function mayHold(filter: BitFilter, key: number): boolean {
  for (const bit of bitsOf(key, filter)) {
    if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function* bitsOf(key: number, filter: BitFilter): Iterable<number> {
  const step = finishHash(key);
  for (let probe = 0; probe < PROBES; probe++)
    yield ((key + Math.imul(probe, step)) >>> 0) % (filter.length * 32);
}
