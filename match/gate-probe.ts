/**
 * A first look at the words around one that the gate has met: nearly always they are no phrase that it knows, and this
 * finds that out without cutting the text into words. Does not decide where the text is not plain enough for it.
 *
 * One small function and no new objects, because on a page that has just come it runs uncompiled.
 */
import { addWord, endPhrase, MOST_WORDS, NO_WORDS } from './gate-keys.ts';
import { finishHash, HASH_SEED, hashLetter } from './hash.ts';
import type { KeySet } from './key-set.ts';

/** White space of the markup may stand between two words; past so many units it is somebody else's business. */
const FARTHEST = 400;

const MOST = MOST_WORDS.latin;
const hashes = new Uint32Array(2 * MOST + 16);
const starts = new Uint32Array(hashes.length);
const ends = new Uint32Array(hashes.length);
/** The words last looked at: the one that was met is `first` to `last` of them. */
export const probed = { hashes, starts, ends, count: 0, first: 0, last: 0 };

/** `unsure`: left to those who cut the text into words. */
export type Probe = 'nothing' | 'phrase' | 'unsure';

const [SPACE, LETTER, DIGIT] = [0, 1, 2];
/** What each ASCII unit is. A table, because a call takes longer than a look-up where nothing is compiled. */
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  return unit >= 0x61 && unit <= 0x7a ? LETTER : SPACE;
});
/** Letters that are none of a to z: left to `tokenize`. */
const isStrange = (unit: number): boolean => unit > 0x7f && unit !== 0xa0 && (unit < 0x2010 || unit > 0x2027);

/**
 * @param text - plain, see plain-text.ts
 * @param start, end - the word that was met
 */
export function probe(text: string, start: number, end: number, keys: KeySet): Probe {
  if (KINDS[text.charCodeAt(end)]) return 'unsure'; // met by its beginning
  let at = start;
  for (let words = 1; words < MOST && at > 0; words++) {
    while (at > 0 && !KINDS[text.charCodeAt(at - 1)]) at--;
    while (at > 0 && KINDS[text.charCodeAt(at - 1)]) at--;
    if (start - at > FARTHEST) return 'unsure';
  }
  let count = 0;
  let first = -1;
  let last = 0;
  let hash = HASH_SEED;
  let kind = SPACE;
  for (let after = 1; after < MOST && at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const before = kind;
    kind = KINDS[unit] ?? SPACE;
    if (kind) {
      if (!before) starts[count] = at;
      hash = hashLetter(hash, unit);
      continue;
    }
    if (isStrange(unit) || at - end > FARTHEST) return 'unsure';
    if (!before) continue;
    if (before === DIGIT && KINDS[text.charCodeAt(at + 1)] === DIGIT) return 'unsure'; // "1,000" is one word
    ends[count] = at;
    hashes[count++] = finishHash(hash);
    hash = HASH_SEED;
    if (at <= start) continue;
    if (first < 0) first = count - 1;
    if (at <= end) last = count - 1;
    else after++;
  }
  probed.count = count;
  probed.first = first;
  probed.last = last;
  return holdsPhrase(count, first, last, keys) ? 'phrase' : 'nothing';
}

/** True where some of the words, `first` to `last` among them, are a phrase or a shingle. */
function holdsPhrase(count: number, first: number, last: number, keys: KeySet): boolean {
  for (let from = Math.max(0, last - MOST + 1); from <= first; from++) {
    let running = NO_WORDS;
    const most = Math.min(count, from + MOST);
    for (let to = from; to < most; to++) {
      running = addWord(running, hashes[to]!);
      if (to >= last && keys.has(endPhrase(running))) return true;
    }
  }
  return false;
}
