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

/** By last letter, longest first: a word is compared with a handful of them. */
const ENDINGS = new Map<number, (readonly number[])[]>();
for (const ending of `иями ями ами иеи иею иях иям ием ого его ому ему ыми ими ах ях ям ам ем ом ои еи ов ев ым им ых их
  ая яя ое ее ые ие ыи ии ую юю ию ия ью ья а я о е ы и у ю ь`.split(/\s+/)) {
  const letters = Array.from(ending, (letter) => letter.charCodeAt(0));
  const last = letters.at(-1)!;
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), letters]);
}

/** True for a folded letter of the Cyrillic block. */
export const isCyrillic = (letter: number): boolean => letter >= 0x400 && letter < 0x530;

/**
 * @param letters - a word's folded letters
 * @param length - how many of them count
 * @returns the length of the stem, in letters
 */
export function russianStemLength(letters: ArrayLike<number>, length: number): number {
  for (const ending of ENDINGS.get(letters[length - 1]!) ?? []) {
    const stem = length - ending.length;
    if (stem >= MIN_STEM && endsWith(letters, stem, ending)) return stem;
  }
  return length;
}

function endsWith(letters: ArrayLike<number>, from: number, ending: readonly number[]): boolean {
  for (let at = 0; at < ending.length; at++) if (letters[from + at] !== ending[at]) return false;
  return true;
}
