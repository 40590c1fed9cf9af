/**
 * A gate for very many packs: 100,000 names, 10,000 articles. One expression would be too large, and so would be all
 * their words in every tab. A tab holds filters, and learns which packs a page may hold something of (`hints`); who
 * holds the packs says which those are (large-store.ts), and the matcher gets them alone.
 *
 * An article is known by samples: of each WINDOW shingles in a row the one with the least hash (minimizers; Schleimer,
 * Wilkerson and Aiken, 2003), so that page and article sample alike. One sample may stand anywhere; two close together
 * are a hint. Samples of several articles are boilerplate, and in no filter.
 *
 * Finds quotations with some 14 to 22 unaltered words in a row, by luck shorter ones. Cost: cutting the text into
 * words, and a look at the filters for each word. Size: 28 bits for each name, 14 for each sample.
 *
 * Shown to reach its goals (tests/bench); no pack is that large yet, so nothing asks for it.
 */
import { GATE_REACH, type Gate } from './gate.ts';
import { addWord, endPhrase, GATE_SHINGLE, NO_WORDS, phraseHash } from './gate-keys.ts';
import { CHECK_SEED, finishHash, hashShingle } from './hash.ts';
import type { KeySet } from './key-set.ts';
import { Columns, type TokenStream, tokenize } from './tokenize.ts';
import type { Span } from './types.ts';

/** Words of a sampled shingle, and shingles of which one is sampled. */
const SAMPLE = GATE_SHINGLE + 2;
const WINDOW = 9;
/** Words of a name that are looked for. One alone would let through a word in ten. */
const NAME_WORDS = 2;
/** Words between two samples that make a hint. */
const CLOSE = 24;

export type LargeFilters = {
  /** Of each name its first words, NAME_WORDS at most. Undefined: none. */
  readonly names: KeySet | undefined;
  /** Of articles. Undefined: none. */
  readonly samples: KeySet | undefined;
};

export type LargeGate = {
  readonly gate: Gate;
  /** Keys of names and samples that were met, to be asked for. */
  readonly hints: ReadonlySet<number>;
};

export function openLargeGate({ names, samples }: LargeFilters): LargeGate {
  const hints = new Set<number>();
  const columns = new Columns(1 << 14);
  const gate: Gate = (text) => {
    const words = tokenize(text, columns);
    const found: Span[] = [];
    if (names) meetNames(words, names, hints, found);
    if (samples) meetArticles(words, samples, hints, found);
    return found;
  };
  return { gate, hints };
}

function meetNames(
  { hashes, starts, ends, count }: TokenStream,
  names: KeySet,
  hints: Set<number>,
  found: Span[],
): void {
  for (let from = 0; from < count; from++) {
    let running = NO_WORDS;
    for (let at = from; at < from + NAME_WORDS && at < count; at++) {
      running = addWord(running, hashes[at]!);
      const key = endPhrase(running);
      if (!names.has(key) || !names.has(surelyKey(key))) continue;
      hints.add(key);
      found.push({ start: starts[from]!, end: ends[at]! });
    }
  }
}

function meetArticles(
  { hashes, starts, ends, count }: TokenStream,
  samples: KeySet,
  hints: Set<number>,
  found: Span[],
): void {
  let last = -CLOSE - 1;
  let lastKey = 0;
  forSamples(hashes, count, (at, key) => {
    if (!samples.has(key)) return;
    if (at - last <= CLOSE) {
      hints.add(lastKey).add(key);
      found.push({ start: starts[last]! - GATE_REACH, end: ends[at + SAMPLE - 1]! + GATE_REACH });
    }
    last = at;
    lastKey = key;
  });
}

/** A second key of a name: what a page meets by chance in so large a set would be more than its finds. */
export const surelyKey = (key: number): number => finishHash(key ^ CHECK_SEED);

/** The key that a name is known by; names that begin alike share it. */
export function nameKeyOf(name: string): number {
  const { hashes, count } = tokenize(name);
  return phraseHash(hashes, 0, Math.min(count, NAME_WORDS));
}

/** Visits the sampled shingles of some words, ascending: where each begins, and its hash. O(words). */
export function forSamples(
  hashes: Uint32Array,
  count: number,
  visit: (at: number, key: number) => void,
): void {
  const recent = new Uint32Array(WINDOW);
  let least = -1;
  let key = 0;
  for (let at = 0; at + SAMPLE <= count; at++) {
    const shingle = hashShingle(hashes, at, SAMPLE);
    recent[at % WINDOW] = shingle;
    if (at < WINDOW - 1) continue;
    const first = at - WINDOW + 1;
    if (least >= first && shingle > key) continue;
    if (least >= first) [least, key] = [at, shingle];
    else {
      least = first;
      for (let other = first + 1; other <= at; other++)
        if (recent[other % WINDOW]! <= recent[least % WINDOW]!) least = other;
      key = recent[least % WINDOW]!;
    }
    visit(least, key);
  }
}
