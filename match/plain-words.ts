/** Words as plain letters between spaces, for patterns that must see letters and not hashes. */
import { isCyrillic, russianStemLength } from './russian-stem.ts';
import { type TokenStream, tokenize } from './tokenize.ts';

/** ` word word `: `offsets[i]` is where word `first + i` begins. Russian words have lost their case ending. */
export type PlainWords = { readonly text: string; readonly offsets: readonly number[] };

/** Words `first` up to `end`. O(letters). */
export function plainWords({ text, starts, ends }: TokenStream, first: number, end: number): PlainWords {
  let plain = ' ';
  const offsets: number[] = [];
  for (let word = first; word < end; word++) {
    offsets.push(plain.length);
    plain += `${withoutEnding(plainly(text.slice(starts[word], ends[word])))} `;
  }
  return { text: plain, offsets };
}

/** Words as plain letters between spaces, endings kept. */
export function plainForm(form: string): string {
  const { text, starts, ends, count } = tokenize(form);
  return Array.from({ length: count }, (_, at) => plainly(text.slice(starts[at], ends[at]))).join(' ');
}

/** A plain form as it stands in `PlainWords`. */
export const withoutEndings = (form: string): string => form.replace(/[\u0400-\u052f]+/g, withoutEnding);

const plainly = (word: string): string =>
  ASCII_WORD.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}.]/gu, '')
        .toLowerCase();

/** Nine words in ten on most pages, and much quicker told. */
const ASCII_WORD = /^[A-Za-z0-9]*$/;

function withoutEnding(word: string): string {
  if (!isCyrillic(word.charCodeAt(0))) return word;
  const letters = Array.from(word, (letter) => letter.charCodeAt(0));
  return word.slice(0, russianStemLength(letters, letters.length));
}
