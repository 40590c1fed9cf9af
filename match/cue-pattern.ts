/**
 * The forms of a restatement's cues. A form is words in a row, with four signs: `*` after a word for any ending,
 * `@name` for any of the forms that a pack shares under that name,
 * `(a|b c|)` for one of several, the empty one included, and `…` for up to four words of any kind, or eight Chinese
 * characters.
 *
 * A form is kept as plain words and signs between spaces; nothing a pack may write makes a bad expression of it.
 */
import type { SharedCues } from './index-source.ts';
import { plainForm, withoutEndings } from './plain-words.ts';

const SIGNS = /([()|…*]|@[a-z0-9-]+)/u;
/** Captured, because its words belong to no cue. */
const GAP = '((?:\\p{Script=Han} ){0,8}|(?:\\S+ ){0,4})';
/** More would make an expression try too many ways. */
const MOST_GAPS = 3;
const MOST_SPELLINGS = 2000;

/** A form of a pack as plain words and signs. O(letters). */
export function plainCue(form: string): string {
  let open = 0;
  const pieces = form.split(SIGNS).flatMap((piece) => {
    if (piece === '(') open++;
    else if (piece === ')' && open-- <= 0) {
      open = 0;
      return [];
    }
    return SIGNS.test(piece) ? [piece] : [plainForm(piece)];
  });
  const closed = [...pieces, ...Array<string>(open).fill(')')].filter((piece) => piece !== '');
  return closed.join(' ').replaceAll(' *', '*');
}

/** A plain cue with the shared ones it names written out. A name that is not known stays, and meets nothing. */
export function spellOut(cue: string, shared: SharedCues): string {
  const out = (text: string, depth: number): string =>
    text.replace(/@[a-z0-9-]+/g, (name) => {
      const forms = depth < MOST_NAMES ? shared[name.slice(1)] : undefined;
      return forms ? `( ${forms.map((form) => out(form, depth + 1)).join(' | ')} )` : name;
    });
  return out(cue, 0);
}

/** Names may name others, so deep. */
const MOST_NAMES = 3;

/** What a plain cue meets in `PlainWords`: whole words, each with the space after it. */
export function patternOf(cue: string): string {
  let gaps = 0;
  let depth = 0;
  return withoutEndings(cue)
    .split(' ')
    .map((piece) => {
      depth += Number(piece === '(') - Number(piece === ')');
      if (piece === '(') return '(?:';
      if (piece === '…') return gaps++ < MOST_GAPS ? GAP : '';
      // Outside brackets a bar divides nothing.
      if (piece === '|') return depth > 0 ? '|' : '';
      if (piece === ')') return ')';
      return `${piece.replaceAll('.', '\\.').replaceAll('*', '\\S*')} `;
    })
    .join('');
}

/**
 * The stretches of words in a row of which a plain cue is made, each in all its spellings: every text that holds the
 * cue holds one spelling of each stretch. For the gate, which looks for such stretches.
 */
export function stretchesOf(cue: string): string[][] {
  const stretches: string[][] = [[]];
  let depth = 0;
  for (const piece of cue.split(' ')) {
    depth += Number(piece === '(') - Number(piece === ')');
    if (piece === '…' && depth === 0) stretches.push([]);
    else stretches.at(-1)!.push(piece);
  }
  return stretches
    .map((pieces) => [...new Set(alternatives(pieces).map(longestRow))])
    .filter((spellings) => spellings.every((spelling) => /[\p{L}\p{N}]/u.test(spelling)));
}

/** Of a spelling with a gap, or with an open word inside: the most that stands in a row. */
function longestRow(pieces: readonly string[]): string {
  const rows = pieces.join(' ').replace(/(\*) /g, '$1…').split('…');
  return rows.map((row) => row.trim()).reduce((best, row) => (lengthOf(row) > lengthOf(best) ? row : best));
}

const lengthOf = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The rows of pieces that a row with brackets stands for. */
function alternatives(pieces: readonly string[]): string[][] {
  let rows: string[][] = [[]];
  for (let at = 0; at < pieces.length; at++) {
    if (pieces[at] !== '(') {
      if (pieces[at] !== '|') for (const row of rows) row.push(pieces[at]!);
      continue;
    }
    const options: string[][] = [[]];
    let depth = 1;
    for (at++; at < pieces.length; at++) {
      const piece = pieces[at]!;
      depth += Number(piece === '(') - Number(piece === ')');
      if (depth === 0) break;
      if (piece === '|' && depth === 1) options.push([]);
      else options.at(-1)!.push(piece);
    }
    const spelled = options.flatMap(alternatives);
    rows = rows.flatMap((row) => spelled.map((option) => [...row, ...option])).slice(0, MOST_SPELLINGS);
  }
  return rows;
}
