/**
 * Very many packs in one place: tells which of them a page may hold something of. The matcher then gets those alone,
 * as if no others existed. Its filters are what every tab holds (large-gate.ts).
 *
 * Size: 8 bytes for each name and sample. Making it: O(n log n), when packs are imported.
 */
import { decodeNumbers } from './base64.ts';
import type { IndexSource } from './index-source.ts';
import { writeKeySet } from './key-set.ts';
import { forSamples, nameKeyOf, surelyKey } from './large-gate.ts';

/** A sample that stands in so many articles is boilerplate. */
const COMMON = 3;
/** Room for the number of a source beside a key in one number. */
const SOURCES = 1 << 20;

export type LargeStore = {
  /** Bits of the filters, to be read by `readKeySet`. */
  readonly filters: {
    readonly names: Uint32Array;
    readonly samples: Uint32Array;
  };
  /** @returns numbers of the sources that one of the keys speaks for. O(keys x log n) */
  sourcesOf(keys: Iterable<number>): number[];
};

export function makeLargeStore(sources: readonly IndexSource[]): LargeStore {
  const names = new Set<number>();
  const entries: number[] = [];
  const samples: number[] = [];
  sources.forEach(({ terms, renditions }, source) => {
    for (const name of terms.flatMap(([, inAnyCase, inThisCase]) => [...inAnyCase, ...inThisCase])) {
      const key = nameKeyOf(name);
      names.add(key).add(surelyKey(key));
      entries.push(key * SOURCES + source);
    }
    for (const { hashes } of renditions) {
      const numbers = decodeNumbers(hashes);
      forSamples(numbers, numbers.length, (_, key) => samples.push(key * SOURCES + source));
    }
  });
  const rare = withoutCommon(Float64Array.from(samples).sort());
  return {
    filters: {
      names: writeKeySet(names),
      samples: writeKeySet(new Set(rare.map(keyOf))),
    },
    sourcesOf: lookUpIn(Float64Array.from([...entries, ...rare]).sort()),
  };
}

const keyOf = (entry: number): number => Math.floor(entry / SOURCES);

/** Entries whose key few sources share. */
function withoutCommon(entries: Float64Array): number[] {
  const kept: number[] = [];
  for (let at = 0; at < entries.length; ) {
    const group = new Set<number>();
    const key = keyOf(entries[at]!);
    for (; at < entries.length && keyOf(entries[at]!) === key; at++) group.add(entries[at]!);
    if (group.size < COMMON) for (const entry of group) kept.push(entry);
  }
  return kept;
}

const lookUpIn =
  (entries: Float64Array) =>
  (keys: Iterable<number>): number[] => {
    const found = new Set<number>();
    for (const key of keys) {
      for (let at = firstAtLeast(entries, key * SOURCES); at < entries.length; at++) {
        if (keyOf(entries[at]!) !== key) break;
        found.add(entries[at]! % SOURCES);
      }
    }
    return [...found].sort((a, b) => a - b);
  };

function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
