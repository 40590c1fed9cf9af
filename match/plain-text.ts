/**
 * A text with the letters that readers see, for a regular expression to look at: lower case, without
 * accents and invisible characters, full-width and ligature forms written out. Says what fold.ts says, but
 * leaves alone what needs no change, so that for most texts it costs one native pass.
 */
import { EXPANDS, expansionOf, fold, foldAstral, IGNORED, SURROGATE } from './fold.ts';

export type PlainText = {
  readonly text: string;
  /** Offset in the original text of an offset in `text`. */
  readonly originalAt: (offset: number) => number;
};

/**
 * Characters whose fold is not their lower case, or that the expression would take for another kind of
 * character; also a bracketed first letter ("[T]he"). Russian, Chinese, Japanese and Korean letters stay as they are.
 */
export const UNPLAIN =
  /\[[A-Za-z]\](?=[A-Za-z])|[_\u00aa\u00ad\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u040f\u0450-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u24ff\u2c00-\u2fff\u3130-\u318f\u3200-\u33ff\ua000-\uabff\ud7b0-\uffff]+/g;

/** O(units), mostly in native code; a list entry for each place where lengths differ. */
export function toPlainText(text: string): PlainText {
  const places: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  const plain = text.replace(UNPLAIN, (found, offset: number) => {
    const letters = found.startsWith('[') ? found[1]! : foldAll(found);
    if (letters.length !== found.length) {
      places.push(offset - shift + letters.length);
      shift += found.length - letters.length;
      shifts.push(shift);
    }
    return letters;
  });
  return {
    text: plain.toLowerCase(),
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

function foldAll(found: string): string {
  let letters = '';
  for (const character of found) letters += foldOne(character);
  return letters;
}

function foldOne(character: string): string {
  const unit = character.charCodeAt(0);
  const folded = fold(unit);
  if (folded > SURROGATE) return String.fromCharCode(folded);
  if (folded === IGNORED) return '';
  if (folded === EXPANDS) return String.fromCharCode(...expansionOf(unit));
  const letters = folded === SURROGATE ? foldAstral(character.codePointAt(0)!) : [];
  return letters.length > 0 ? String.fromCharCode(...letters) : ' ';
}
