/**
 * How readers compare letters: case, accents, typography, full-width and ligature forms make no
 * difference; invisible characters do not exist.
 *
 * The result is one number per UTF-16 unit, looked up in a table of 65,536 entries that is filled
 * in pages of 128 on first use, so a page in one script pays for that script only. Nothing is
 * allocated per word; `normalize` and `toLowerCase` run once per distinct character.
 *
 * Considered and left: `normalize('NFKD')` on page text (3.5 times the cost of reading it),
 * `Intl.Segmenter` (112 times).
 */

/** Not part of a word: space, punctuation, symbols. */
export const SEPARATOR = 0;
/** Stands inside words without a meaning of its own: soft hyphen, zero-width space, combining mark. */
export const IGNORED = 1;
/** Folds to several letters (ß, ﬁ); ask `expansionOf`. */
export const EXPANDS = 2;
/** First half of a surrogate pair; ask `foldAstral`. */
export const SURROGATE = 3;
/** From here on each character is a word by itself: Chinese, Japanese, Korean. */
export const FIRST_CJK = 0x2e80;

/** Dashes and curly quotation marks: no reason to fill a page of the table. */
const FIRST_QUOTE = 0x2010;
const LAST_QUOTE = 0x2027;

const table = new Uint16Array(65536);
const filled = new Uint8Array(512);
const expansions = new Map<number, readonly number[]>();

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const INVISIBLE = /\p{M}|\p{Cf}/u;
/** Letters that no Unicode decomposition takes apart. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  þ: 'th',
  ð: 'd',
};

/** @returns the folded letters of one character, or an empty list where it is not part of a word. */
function lettersOf(character: string): number[] {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const letters = [...plain].filter((letter) => WORD_CHARACTER.test(letter));
  return letters.flatMap((letter) => [...(SPECIAL[letter] ?? letter)]).map((letter) => letter.charCodeAt(0));
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (INVISIBLE.test(character)) return IGNORED;
  if (!WORD_CHARACTER.test(character)) return SEPARATOR;
  const letters = lettersOf(character);
  if (letters.length === 1) return Math.max(letters[0]!, SURROGATE + 1);
  expansions.set(unit, letters);
  return letters.length === 0 ? SEPARATOR : EXPANDS;
}

function fillPage(page: number): void {
  const fill = page === 0 ? foldAscii : isHan(page << 7) ? foldHan : foldUnit;
  for (let unit = page << 7; unit < (page + 1) << 7; unit++) table[unit] = fill(unit);
  filled[page] = 1;
}

/** What `foldUnit` says of the first 128, quickly: many a page has no others. */
function foldAscii(unit: number): number {
  const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? lower : SEPARATOR;
}

/** Chinese characters, all of one 128 or none, fold to themselves; there are too many to ask about each. */
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const foldHan = (unit: number): number => unit;

/**
 * @param unit - a UTF-16 code unit
 * @returns the folded letter, or one of `SEPARATOR`, `IGNORED`, `EXPANDS`, `SURROGATE`
 */
export function fold(unit: number): number {
  if (unit >= FIRST_QUOTE && unit <= LAST_QUOTE) return SEPARATOR;
  if (filled[unit >> 7] === 0) fillPage(unit >> 7);
  return table[unit]!;
}

/** Letters of a unit whose fold is `EXPANDS`. */
export function expansionOf(unit: number): readonly number[] {
  return expansions.get(unit) ?? [];
}

/** Letters of a character beyond U+FFFF; a rare ideograph gives one letter from `FIRST_CJK` on. */
export function foldAstral(codePoint: number): readonly number[] {
  if (codePoint >= 0x20000 && codePoint < 0x34000) return [FIRST_CJK + (codePoint & 0x7fff)];
  return lettersOf(String.fromCodePoint(codePoint));
}
