/** What kind of word a word is, as far as altering it matters: numbers, negations and names are grave. */
import type { Alteration } from './types.ts';

export type WordClass = '.' | '#' | 'A' | '-';

const NEGATIONS = new Set(
  'no not never none neither nor without cannot nobody nothing nowhere hardly не ни нет без никогда никто ничто 不 没 無 无 未 非'.split(
    ' ',
  ),
);
const NUMERALS = new Set(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
   hundred thousand million billion trillion
   два две двух три трех трёх четыре четырех четырёх пять пяти шесть шести семь семи восемь восьми девять девяти десять десяти
   двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста пятьсот
   тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов
   二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 零`.split(/\s+/),
);

/**
 * @param word - as written
 * @param opensSentence - true where its capital letter says nothing
 */
export function classifyWord(word: string, opensSentence: boolean): WordClass {
  const plain = word.toLowerCase();
  if (/\p{N}/u.test(word) || NUMERALS.has(plain)) return '#';
  if (NEGATIONS.has(plain)) return '-';
  return !opensSentence && /^\p{Lu}/u.test(word) ? 'A' : '.';
}

/** The gravest class decides what an alteration is about. */
export function senseOf(classes: Iterable<string>): Alteration['sense'] {
  const present = new Set(classes);
  if (present.has('#')) return 'number';
  if (present.has('-')) return 'negation';
  return present.has('A') ? 'name' : 'word';
}

/** True where the word at `start` is the first of its sentence, line or text. */
export function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start).replace(/["'“”‘’«»([\s-]+$/u, '');
  return before === '' || /[.!?:…。！？\n]$/u.test(before);
}
