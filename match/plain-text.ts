/**
 * A text with the letters that readers see, for a regular expression to look at: lower case, without
 * accents and invisible characters, full-width and ligature forms written out. Says what fold.ts says, but
 * leaves alone what needs no change, so that for most texts it costs two native passes.
 */
import { EXPANDS, expansionOf, fold, foldAstral, IGNORED, SURROGATE } from './fold.ts';

export type PlainText = {
  readonly text: string;
  /** True where it has no letters but a to z, and digits. */
  readonly isLatin: boolean;
  /** Offset in the original text of an offset in `text`. */
  readonly originalAt: (offset: number) => number;
};

/** All but ASCII, dashes and curly quotation marks. A class of more ranges takes V8 eight times as long. */
const UNPLAIN = /[^\0-^`-\x7f\xa0\u2010-\u2027]+/g;
/** A bracketed first letter belongs to its word: "[T]he". */
const BRACKETED = /\[[A-Za-z]\](?=[A-Za-z])/g;
const EITHER = new RegExp(`${BRACKETED.source}|${UNPLAIN.source}`, 'g');

/** O(units), nearly all in native code; a list entry for each place where lengths differ. */
export function toPlainText(text: string): PlainText {
  const places: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  let isLatin = true;
  /** Notes that `letters` stand for the `length` units that end at `end`. */
  const note = (letters: string, length: number, end: number): string => {
    if (letters.length === length) return letters;
    shift += length - letters.length;
    places.push(end - shift);
    shifts.push(shift);
    return letters;
  };
  const replace = (found: string, offset: number): string => {
    if (found.startsWith('[')) return note(` ${found[1]}`, found.length, offset + found.length);
    isLatin &&= !BEYOND_LATIN.test(found);
    if (KEPT.test(found)) return found;
    let letters = '';
    let end = offset;
    for (const character of found) {
      end += character.length;
      letters += KEPT.test(character) ? character : note(foldOne(character), character.length, end);
    }
    return letters;
  };
  // Bracketed letters are rare, and looking for them beside the rest slows the search down.
  const hasBrackets = text.includes('[') && text.search(BRACKETED) >= 0;
  const plain = text.replace(hasBrackets ? EITHER : UNPLAIN, replace).toLowerCase();
  return {
    text: plain,
    isLatin,
    originalAt: (offset) => offset + (shifts[countUpTo(places, offset) - 1] ?? 0),
  };
}

/** How many of the ascending places are at most `offset`. O(log n). */
function countUpTo(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BEYOND_LATIN = /[^\0-\u024f\u2000-\u2bff]/;
/** Russian, Chinese, Japanese and Korean letters stay as they are. */
const KEPT = /^[\u0410-\u044f\u3000-\u312f\u3190-\u31ff\u3400-\u9fff\uac00-\ud7af]+$/;

function foldOne(character: string): string {
  const unit = character.charCodeAt(0);
  const folded = fold(unit);
  if (folded > SURROGATE) return String.fromCharCode(folded);
  if (folded === IGNORED) return '';
  if (folded === EXPANDS) return String.fromCharCode(...expansionOf(unit));
  const letters = folded === SURROGATE ? foldAstral(character.codePointAt(0)!) : [];
  return letters.length > 0 ? String.fromCharCode(...letters) : ' ';
}
