/**
 * Finds which of many phrases begin at a word: a trie over word hashes in one open-addressing
 * table of typed arrays (columns instead of objects, as in flatbush).
 *
 * Cost: one bit test for a word that begins no phrase; else one table look-up a word of the phrase.
 * Size: 12 bytes an edge at a load of at most 2/3.
 *
 * Considered and left: one RegExp of all phrases (faster below some thousand phrases, but blind to
 * accents, soft hyphens and Russian cases; it serves as the gate instead), Aho-Corasick over letters.
 */
import { CHECK_SEED, finishHash } from './hash.ts';
import { hashWordAt, type TokenStream, tokenize } from './tokenize.ts';

export type PhraseIndex = {
  readonly edgeState: Uint32Array;
  readonly edgeWord: Uint32Array;
  readonly edgeNext: Uint32Array;
  /** Phrase that ends in a state, plus one; 0 for none. Equal phrases share one number. */
  readonly accepts: Uint32Array;
  /** A second hash of each phrase: what makes a find sure. */
  readonly checks: Uint32Array;
  /** One bit for the low bits of each first word's hash. */
  readonly firstWords: Uint32Array;
};

const slotOf = (state: number, word: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ word;
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(64, least)));

/** Second hash of the words `first` to `last`, both included. */
function checkOf(words: TokenStream, first: number, last: number): number {
  let check = CHECK_SEED;
  for (let at = first; at <= last; at++) {
    check = Math.imul(check, 31) + hashWordAt(words.text, words.starts[at]!, words.ends[at]!, CHECK_SEED);
  }
  return finishHash(check | 0);
}

/** @returns the slot of an edge, or of the free place where it would go */
function findEdge(index: PhraseIndex, state: number, word: number): number {
  const mask = index.edgeNext.length - 1;
  let slot = slotOf(state, word) & mask;
  while (index.edgeNext[slot] !== 0 && (index.edgeState[slot] !== state || index.edgeWord[slot] !== word)) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

/**
 * @param phrases - distinct after folding where it matters to tell them apart; phrases without words are ignored
 * @returns an index that names phrases by their place in the list; of equal phrases the first
 */
export function buildPhraseIndex(phrases: readonly string[]): PhraseIndex {
  const tokens = phrases.map(tokenize);
  const edges = tokens.reduce((sum, words) => sum + words.count, 0);
  const capacity = powerOfTwo(edges * 1.5);
  const index: PhraseIndex = {
    edgeState: new Uint32Array(capacity),
    edgeWord: new Uint32Array(capacity),
    edgeNext: new Uint32Array(capacity),
    accepts: new Uint32Array(edges + 1),
    checks: new Uint32Array(phrases.length),
    firstWords: new Uint32Array(powerOfTwo(phrases.length * 16) >>> 5),
  };
  let states = 1;
  tokens.forEach((words, phrase) => {
    if (words.count === 0) return;
    let state = 0;
    setBit(index.firstWords, words.hashes[0]!);
    for (let at = 0; at < words.count; at++) {
      const slot = findEdge(index, state, words.hashes[at]!);
      if (index.edgeNext[slot] === 0) {
        index.edgeState[slot] = state;
        index.edgeWord[slot] = words.hashes[at]!;
        index.edgeNext[slot] = states++;
      }
      state = index.edgeNext[slot]!;
    }
    index.accepts[state] ||= phrase + 1;
    index.checks[phrase] = checkOf(words, 0, words.count - 1);
  });
  return index;
}

function setBit(bits: Uint32Array, hash: number): void {
  const bit = hash & (bits.length * 32 - 1);
  bits[bit >>> 5]! |= 1 << (bit & 31);
}

/** True where a phrase may begin with the word. */
function mayBegin(index: PhraseIndex, hash: number): boolean {
  const bit = hash & (index.firstWords.length * 32 - 1);
  return (index.firstWords[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/**
 * Calls `visit` for each phrase that begins at word `at`, shortest first.
 *
 * @param limit - the first word that a phrase must not reach (the end of the block)
 * @param visit - gets the phrase and its last word
 */
export function phrasesAt(
  index: PhraseIndex,
  words: TokenStream,
  at: number,
  limit: number,
  visit: (phrase: number, last: number) => void,
): void {
  if (!mayBegin(index, words.hashes[at]!)) return;
  let state = 0;
  for (let word = at; word < limit; word++) {
    state = index.edgeNext[findEdge(index, state, words.hashes[word]!)]!;
    if (state === 0) return;
    const phrase = index.accepts[state]! - 1;
    if (phrase >= 0 && checkOf(words, at, word) === index.checks[phrase]) visit(phrase, word);
  }
}
