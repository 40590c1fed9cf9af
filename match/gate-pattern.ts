/**
 * Chooses the words that a gate looks for, so that each phrase holds one, and writes them as one pattern.
 *
 * The pattern may match more than those words, never less: a Russian word is its stem and a short ending, digits may
 * be grouped. Of Chinese phrases it has two characters in a row.
 */
import { FIRST_CJK } from './fold.ts';
import { PIECE } from './gate-expression.ts';
import { toPlainText } from './plain-text.ts';
import { isCyrillic, russianStemLength } from './russian-stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

type Node = Map<string, Node>;

/** How costly it is to meet a word often; the default knows no frequencies and goes by length. */
export type CostOf = (word: string) => number;

const STOP = new Set(STOP_WORDS);

export const byLength: CostOf = (word) => (STOP.has(word) ? 10_000 : 1000 / word.length ** 2);

/**
 * @param phrases - a final `*` stands for any ending
 * @param anchors - words that are in it anyway
 * @returns the source of a regular expression, see gate-expression.ts. O(letters); phrases without words are ignored
 */
export function makeGatePattern(
  phrases: Iterable<string>,
  anchors: readonly string[],
  costOf: CostOf = byLength,
): string {
  const chosen = new Set(anchors.flatMap((anchor) => unitsOf(anchor)));
  // Phrases with one choice first: what they bring along may serve the others.
  const choices = [...phrases].map(unitsOf).sort((a, b) => a.length - b.length);
  for (const units of choices) {
    if (units.length === 0 || units.some((unit) => chosen.has(unit))) continue;
    chosen.add(units.reduce((best, unit) => (costOf(unit) < costOf(best) ? unit : best)));
  }
  const root: Node = new Map();
  const open = [...chosen].filter((unit) => unit.endsWith('*')).map((unit) => unit.slice(0, -1));
  for (const unit of chosen) {
    const isMetByBeginning = open.some((beginning) => unit.startsWith(beginning) && unit !== `${beginning}*`);
    if (!isMetByBeginning) insert(root, piecesOf(unit));
  }
  return write(root);
}

/** What it costs to look for a phrase: its cheapest word. */
export const costOfPhrase = (phrase: string, costOf: CostOf): number =>
  Math.min(...unitsOf(phrase).map(costOf));

/** True for a phrase of a to z and digits alone, once it is plain. */
export const isLatin = (phrase: string): boolean => /^\p{ASCII}*$/u.test(wordsOf(phrase).join(''));

const wordsOf = (phrase: string): string[] => {
  const { text, count, starts, ends } = tokenize(phrase);
  return Array.from({ length: count }, (_, at) => toPlainText(text.slice(starts[at], ends[at])).text);
};

/**
 * What the pattern may have of a phrase: its words, or its pairs of Chinese characters. A word with any ending must be
 * met itself: only that tells where it begins to be another.
 */
function unitsOf(phrase: string): string[] {
  const words = wordsOf(phrase);
  const pairs = words
    .slice(1)
    .flatMap((word, at) => (isCjk(word) && isCjk(words[at]!) ? [words[at]! + word] : []));
  if (pairs.length > 0) return pairs;
  return phrase.endsWith('*') ? words.slice(-1).map((word) => `${word}*`) : words;
}

function insert(root: Node, pieces: readonly string[]): void {
  let node = root;
  for (const piece of pieces) {
    let next = node.get(piece);
    if (!next) {
      next = new Map();
      node.set(piece, next);
    }
    node = next;
  }
}

function write(node: Node): string {
  // Where one word begins another, the longer is tried first.
  const pieces = [...node.keys()].sort((a, b) => Number(ENDS.has(a)) - Number(ENDS.has(b)));
  const alternatives = pieces.map((piece) => piece + write(node.get(piece)!));
  return alternatives.length > 1 ? `${PIECE.group}${alternatives.join('|')})` : (alternatives[0] ?? '');
}

const ENDS: ReadonlySet<string> = new Set(['', PIECE.border, PIECE.russianEnding]);

const isCjk = (word: string): boolean => word.charCodeAt(0) >= FIRST_CJK;

/** A unit as the expression meets it: border, letters, ending. */
function piecesOf(unit: string): string[] {
  const word = unit.replace('*', '');
  const isOpen = unit.endsWith('*');
  if (isCjk(word)) return [...word, ''];
  if (isCyrillic(word.charCodeAt(0))) {
    const letters = [...word.replaceAll('й', 'и')];
    const codes = letters.map((letter) => letter.charCodeAt(0));
    const stem = letters.slice(0, isOpen ? letters.length : russianStemLength(codes, codes.length));
    const either = stem.map((letter) => (letter === 'и' ? '[ий]' : letter));
    return [PIECE.russianStart, ...either, isOpen ? '' : PIECE.russianEnding];
  }
  const letters = [...word].flatMap((letter, at) => {
    if (letter === '.' || letter === ',') return ['[.,]'];
    const isGrouped = /^\d{4,}$/.test(word) && at > 0 && (word.length - at) % 3 === 0;
    return isGrouped ? [PIECE.digitGap, letter] : [letter];
  });
  return [PIECE.border, ...letters, isOpen ? '' : PIECE.border];
}
