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
  /** Phrase that ends in a state, plus one; 0 for none. */
  readonly accepts: Uint32Array;
  /** One bit for the low bits of each first word's hash. */
  readonly firstWords: Uint32Array;
  /** The words of all phrases; phrase `p` holds those from `starts[p]` up to `starts[p + 1]`. */
  readonly words: TokenStream;
  readonly starts: Uint32Array;
  /** A second hash of each phrase that was met, which makes a find sure; 0 for one that was not. */
  readonly checks: Uint32Array;
};

const slotOf = (state: number, word: number): number => {
  const mixed = Math.imul(state, 0x9e3779b1) ^ word;
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(64, least)));

/** Second hash of the words `first` up to `end`. */
function checkOf({ text, starts, ends }: TokenStream, first: number, end: number): number {
  let check = CHECK_SEED;
  for (let at = first; at < end; at++) {
    check = Math.imul(check, 31) + hashWordAt(text, starts[at]!, ends[at]!, CHECK_SEED);
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

/** The same phrase for texts that are equal after folding; -1 for a text without words. */
export type IndexedPhrases = { readonly index: PhraseIndex; readonly phraseOf: Int32Array };

/** One pass over all phrases' letters: thousands of small texts cost more apart than together. */
export function buildPhraseIndex(phrases: readonly string[]): IndexedPhrases {
  const words = tokenize(phrases.join('\n'));
  const starts = firstWordsOf(phrases, words);
  const capacity = powerOfTwo(words.count * 1.5);
  const index: PhraseIndex = {
    edgeState: new Uint32Array(capacity),
    edgeWord: new Uint32Array(capacity),
    edgeNext: new Uint32Array(capacity),
    accepts: new Uint32Array(words.count + 1),
    firstWords: new Uint32Array(powerOfTwo(phrases.length * 16) >>> 5),
    words,
    starts,
    checks: new Uint32Array(phrases.length),
  };
  const phraseOf = new Int32Array(phrases.length).fill(-1);
  let states = 1;
  for (let phrase = 0; phrase < phrases.length; phrase++) {
    const [first, end] = [starts[phrase]!, starts[phrase + 1]!];
    if (first === end) continue;
    let state = 0;
    setBit(index.firstWords, words.hashes[first]!);
    for (let at = first; at < end; at++) {
      const slot = findEdge(index, state, words.hashes[at]!);
      if (index.edgeNext[slot] === 0) {
        index.edgeState[slot] = state;
        index.edgeWord[slot] = words.hashes[at]!;
        index.edgeNext[slot] = states++;
      }
      state = index.edgeNext[slot]!;
    }
    index.accepts[state] ||= phrase + 1;
    phraseOf[phrase] = index.accepts[state]! - 1;
  }
  return { index, phraseOf };
}

/** Number of words before each phrase, and of all words at the end. */
function firstWordsOf(phrases: readonly string[], { count, starts }: TokenStream): Uint32Array {
  const first = new Uint32Array(phrases.length + 1);
  let word = 0;
  let end = 0;
  phrases.forEach((phrase, at) => {
    end += phrase.length + 1;
    while (word < count && starts[word]! < end) word++;
    first[at + 1] = word;
  });
  return first;
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

/** True where the words `first` to `last` of a text are the phrase by their second hash too. */
function isSure(
  index: PhraseIndex,
  phrase: number,
  words: TokenStream,
  first: number,
  last: number,
): boolean {
  index.checks[phrase] ||= checkOf(index.words, index.starts[phrase]!, index.starts[phrase + 1]!);
  return checkOf(words, first, last + 1) === index.checks[phrase];
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
    if (phrase >= 0 && isSure(index, phrase, words, at, word)) visit(phrase, word);
  }
}
