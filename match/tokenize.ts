/**
 * Cuts a text into words, in one pass. Every matcher reads the columns made here and nothing else.
 *
 * A word is a run of letters and digits after folding (fold.ts). Apostrophes and hyphens part words
 * ("China's" is `china`, `s`), so possessives need no rule. Digits keep together: "1,000", "1 000" with
 * a no-break space and "1000" are one word, the same one; so are "190.3" and "190,3". A bracketed first
 * letter ("[T]he") belongs to its word. Each Chinese character is a word. Russian words are hashed
 * without their case ending.
 *
 * Cost: O(units), one table look-up each; 12 bytes a word.
 */
import { EXPANDS, expansionOf, FIRST_CJK, fold, foldAstral, IGNORED, SEPARATOR, SURROGATE } from './fold.ts';
import { finishHash, HASH_SEED, hashLetter } from './hash.ts';
import { isCyrillic, russianStemLength } from './russian-stem.ts';

/** Word `i` spans `starts[i]` to `ends[i]` of `text` and hashes to `hashes[i]`; `i` is below `count`. */
export type TokenStream = {
  readonly text: string;
  readonly count: number;
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const COMMA = 0x2c;
const POINT = 0x2e;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** No-break, thin and narrow no-break space, used between groups of digits. */
const isDigitSpace = (unit: number): boolean => unit === 0xa0 || unit === 0x2009 || unit === 0x202f;

/**
 * What a separator between two digits means.
 * @returns SEPARATOR, IGNORED (it groups thousands) or POINT (it is a decimal mark)
 */
function digitMark(text: string, at: number): number {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return SEPARATOR;
  let digits = 1;
  while (digits < 4 && isDigit(text.charCodeAt(at + 1 + digits))) digits++;
  const unit = text.charCodeAt(at);
  if (unit === POINT) return POINT;
  if (digits === 3) return IGNORED;
  return unit === COMMA && digits < 3 ? POINT : SEPARATOR;
}

const MARK = /\p{M}/u;
const letters = new Uint16Array(256);

/** Hash of the word between two offsets, without its Russian ending. `seed` chooses which of the two hashes. */
export function hashWordAt(text: string, start: number, end: number, seed: number): number {
  let length = 0;
  const take = (letter: number) => {
    if (length < letters.length) letters[length++] = letter;
  };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const folded = fold(unit);
    if (folded > SURROGATE) take(folded);
    else if (folded === EXPANDS) expansionOf(unit).forEach(take);
    else if (folded === SURROGATE) foldAstral(text.codePointAt(at)!).forEach(take);
    else if (folded === SEPARATOR && digitMark(text, at) === POINT) take(POINT);
  }
  if (isCyrillic(letters[0]!)) length = russianStemLength(letters, length);
  let hash = seed;
  for (let at = 0; at < length; at++) hash = hashLetter(hash, letters[at]!);
  return finishHash(hash);
}

/** Columns that grow by doubling; a word is opened by its first letter and closed by a separator. */
export class Columns {
  count = 0;
  hashes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;

  constructor(capacity: number) {
    this.hashes = new Uint32Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  push(hash: number, start: number, end: number): void {
    if (this.count === this.hashes.length) this.grow();
    this.hashes[this.count] = hash;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  private grow(): void {
    const capacity = this.hashes.length * 2;
    for (const name of ['hashes', 'starts', 'ends'] as const) {
      const wider = new Uint32Array(capacity);
      wider.set(this[name]);
      this[name] = wider;
    }
  }
}

/** Splits a text into hashed words. Never throws; malformed surrogates are separators. */
export function tokenize(text: string, columns = new Columns((text.length >> 2) + 16)): TokenStream {
  columns.count = 0;
  let start = -1; // of the open word; -1 where none is open
  let end = 0;
  let hash = HASH_SEED;
  let cyrillic = false;

  const close = () => {
    if (start < 0) return;
    columns.push(cyrillic ? hashWordAt(text, start, end, HASH_SEED) : finishHash(hash), start, end);
    start = -1;
  };
  const take = (letter: number, at: number, width: number) => {
    if (letter >= FIRST_CJK) {
      close();
      columns.push(finishHash(hashLetter(HASH_SEED, letter)), at, at + width);
      return;
    }
    if (start < 0) {
      start = at;
      hash = HASH_SEED;
      cyrillic = isCyrillic(letter);
    }
    hash = hashLetter(hash, letter);
    end = at + width;
  };

  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = fold(unit);
    if (folded > SURROGATE && folded < FIRST_CJK) {
      // The hot path, `take` written out: nine letters in ten come here.
      if (start < 0) {
        start = at;
        hash = HASH_SEED;
        cyrillic = isCyrillic(folded);
      }
      hash = hashLetter(hash, folded);
      end = at + 1;
    } else if (folded === SEPARATOR) {
      if (start >= 0 && !continuesWord(text, at, start)) close();
      else if (start >= 0 && digitMark(text, at) === POINT) hash = hashLetter(hash, POINT);
    } else if (folded >= FIRST_CJK) take(folded, at, 1);
    else if (folded === EXPANDS) for (const letter of expansionOf(unit)) take(letter, at, 1);
    else if (folded === IGNORED) {
      if (end === at && MARK.test(text[at]!)) end = at + 1; // an accent is part of its letter
    } else {
      const codePoint = text.codePointAt(at)!;
      const wide = codePoint > 0xffff;
      const astral = wide ? foldAstral(codePoint) : [];
      if (astral.length === 0) close();
      for (const letter of astral) take(letter, at, 2);
      if (wide) at++;
    }
  }
  close();
  const { count, hashes, starts, ends } = columns;
  return { text, count, hashes, starts, ends };
}

/** True where a separator stands inside a word: between digits, or closing the bracket of "[T]he". */
function continuesWord(text: string, at: number, start: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === CLOSE_BRACKET) {
    return (
      start === at - 1 &&
      text.charCodeAt(at - 2) === OPEN_BRACKET &&
      fold(text.charCodeAt(at + 1)) > SURROGATE
    );
  }
  if (unit !== COMMA && unit !== POINT && !isDigitSpace(unit)) return false;
  return digitMark(text, at) !== SEPARATOR;
}
