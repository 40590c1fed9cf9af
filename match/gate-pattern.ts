/**
 * One regular expression for many phrases (written as gate-expression.ts reads it), for text as `toPlainText` gives it. Phrases share their beginnings
 * (a trie written as alternatives), so that native code drops most words at their first or second letter.
 *
 * It may match more than the phrases, never less: between words stands anything that is no letter, a Russian
 * word is its stem and a short ending, digits may be grouped.
 *
 * Considered and left: the flag `i` (with letters beyond ASCII, compiling takes V8 24 to 180 ms), one alternative
 * a phrase (three times slower to match).
 */
import { FIRST_CJK } from './fold.ts';
import { SIGN } from './gate-expression.ts';
import { toPlainText } from './plain-text.ts';
import { isCyrillic, russianStemLength } from './russian-stem.ts';
import { tokenize } from './tokenize.ts';

type Node = Map<string, Node>;

/**
 * @param names - the expression tells these from the others
 * @param others - a final `*` stands for any ending
 * @returns O(letters); phrases without words are ignored
 */
export function makeGatePattern(names: Iterable<string>, others: Iterable<string>): string {
  const root: Node = new Map();
  const add = (phrase: string, mark: string) => {
    const words = wordsOf(phrase);
    if (words.length > 0) insert(root, [...piecesOf(words, phrase.endsWith('*')), mark]);
  };
  for (const name of names) add(name, SIGN.name);
  for (const phrase of others) add(phrase, '');
  return write(root);
}

/** True for a phrase of a to z and digits alone, once it is plain. */
export const isLatin = (phrase: string): boolean => /^\p{ASCII}*$/u.test(wordsOf(phrase).join(''));

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
  // Where one phrase begins another, the longer is tried first: "UN Charter" before "UN".
  const pieces = [...node.keys()].sort((a, b) => Number(ENDS.has(a)) - Number(ENDS.has(b)));
  const alternatives = pieces.map((piece) => piece + write(node.get(piece)!));
  return alternatives.length > 1 ? `${SIGN.group}${alternatives.join('|')})` : (alternatives[0] ?? '');
}

const ENDS: ReadonlySet<string> = new Set(['', SIGN.name, SIGN.border, SIGN.russianEnd]);

const wordsOf = (phrase: string): string[] => {
  const { text, count, starts, ends } = tokenize(phrase);
  return Array.from({ length: count }, (_, at) => toPlainText(text.slice(starts[at], ends[at])).text);
};

/** What the expression must meet one after another: letters, gaps and a border at the end. */
function piecesOf(words: readonly string[], isOpen: boolean): string[] {
  const pieces: string[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined) pieces.push(isCjk(before) || isCjk(word) ? SIGN.anyGap : SIGN.gap);
    else if (isCyrillic(word.charCodeAt(0))) pieces.push(SIGN.russianStart);
    else if (!isCjk(word)) pieces.push(SIGN.border);
    pieces.push(...lettersOf(word, isOpen && at === words.length - 1));
  });
  if (!isOpen) pieces.push(borderAfter(words.at(-1)!));
  return pieces;
}

function borderAfter(word: string): string {
  if (isCjk(word)) return '';
  return isCyrillic(word.charCodeAt(0)) ? SIGN.russianEnd : SIGN.border;
}

const isCjk = (word: string): boolean => word.charCodeAt(0) >= FIRST_CJK;

function lettersOf(word: string, isOpen: boolean): string[] {
  if (isCyrillic(word.charCodeAt(0))) {
    const letters = [...word.replaceAll('й', 'и')];
    const either = (letter: string) => (letter === 'и' ? '[ий]' : letter);
    if (isOpen) return letters.map(either);
    const stem = russianStemLength(
      letters.map((letter) => letter.charCodeAt(0)),
      letters.length,
    );
    return [...letters.slice(0, stem).map(either), SIGN.russianEnding];
  }
  return [...word].flatMap((letter, at) => {
    if (letter === '.' || letter === ',') return ['[.,]'];
    const isGrouped = /^\d{4,}$/.test(word) && at > 0 && (word.length - at) % 3 === 0;
    return isGrouped ? [SIGN.digitGap, letter] : [letter];
  });
}
