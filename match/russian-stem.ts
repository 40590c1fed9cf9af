/**
 * Cuts the case ending off a Russian word, so that one form in a pack finds all its cases.
 *
 * A table of noun and adjective endings, longest first; at least MIN_STEM letters stay. Not a
 * linguist's stemmer: fleeting vowels ("день", "дня") need a form of their own in the pack.
 * Letters are folded already (`й` is `и`, `ё` is `е`).
 *
 * Considered and left: Snowball (verb rules we do not need, and they over-stem names).
 */
const MIN_STEM = 3;

const ENDINGS: readonly (readonly number[])[] = `иями ями ами иеи иею иях иям ием ого его ому ему ыми ими
  аем ах ях ям ам ем ом ои еи ов ев ым им ых их ая аи аю ае яя ое ее ые ие ыи ии ую юю ию ия ью ья
  а я о е ы и у ю ь`
  .split(/\s+/)
  .map((ending) => [...ending].map((letter) => letter.charCodeAt(0)));

/** True for a folded letter of the Cyrillic block. */
export const isCyrillic = (letter: number): boolean => letter >= 0x400 && letter < 0x530;

/**
 * @param letters - a word's folded letters
 * @param length - how many of them count
 * @returns the length of the stem, in letters
 */
export function russianStemLength(letters: ArrayLike<number>, length: number): number {
  for (const ending of ENDINGS) {
    const stem = length - ending.length;
    if (stem >= MIN_STEM && ending.every((letter, at) => letters[stem + at] === letter)) return stem;
  }
  return length;
}
