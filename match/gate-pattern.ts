/**
 * One regular expression for many phrases, for text as `toPlainText` gives it. Phrases share their beginnings
 * (a trie written as alternatives), so that native code drops most words at their first or second letter.
 *
 * It may match more than the phrases, never less: between words stands anything that is no letter, a Russian
 * word is its stem and a short ending, digits may be grouped.
 *
 * Considered and left: the flag `i` (with letters beyond ASCII, compiling takes V8 24 to 180 ms), one alternative
 * a phrase (three times slower to match).
 */
import { FIRST_CJK } from './fold.ts';
import { toPlainText } from './plain-text.ts';
import { isCyrillic, russianStemLength } from './russian-stem.ts';
import { tokenize } from './tokenize.ts';

const GAP = '[^0-9a-z\\u0400-\\u052f\\u2e80-\\u2fff\\u3005-\\u3007\\u3021-\\u30fa\\u30fc-\\uffff]';
const RUSSIAN = '[\\u0430-\\u044f]';
const DIGIT_GAP = '[,\\u00a0\\u2009\\u202f]?';

type Node = Map<string, Node>;

/**
 * @param names - where one of these matches, the expression captures an empty text
 * @param others - a final `*` stands for any ending
 * @returns the source of an expression without flags. O(letters); phrases without words are ignored.
 */
export function makeGatePattern(names: Iterable<string>, others: Iterable<string>): string {
  const root: Node = new Map();
  const add = (phrase: string, mark: string) => {
    const words = wordsOf(phrase);
    if (words.length > 0) insert(root, [...piecesOf(words, phrase.endsWith('*')), mark]);
  };
  for (const name of names) add(name, '()');
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
  const isEnd = (piece: string) =>
    piece === '' || piece === '()' || piece.startsWith('(?!') || piece === '\\b';
  const pieces = [...node.keys()].sort((a, b) => Number(isEnd(a)) - Number(isEnd(b)));
  const alternatives = pieces.map((piece) => piece + write(node.get(piece)!));
  return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : (alternatives[0] ?? '');
}

const wordsOf = (phrase: string): string[] => {
  const { text, count, starts, ends } = tokenize(phrase);
  return Array.from({ length: count }, (_, at) => toPlainText(text.slice(starts[at], ends[at])).text);
};

/** What the expression must meet one after another: letters, gaps and a border at the end. */
function piecesOf(words: readonly string[], isOpen: boolean): string[] {
  const pieces: string[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    if (before !== undefined) pieces.push(isCjk(before) || isCjk(word) ? `${GAP}*` : `${GAP}+`);
    else if (isCyrillic(word.charCodeAt(0))) pieces.push(`(?<!${RUSSIAN})`);
    else if (!isCjk(word)) pieces.push('\\b');
    pieces.push(...lettersOf(word, isOpen && at === words.length - 1));
  });
  if (!isOpen) pieces.push(borderAfter(words.at(-1)!));
  return pieces;
}

function borderAfter(word: string): string {
  if (isCjk(word)) return '';
  return isCyrillic(word.charCodeAt(0)) ? `(?!${RUSSIAN})` : '\\b';
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
    return [...letters.slice(0, stem).map(either), `${RUSSIAN}{0,3}`];
  }
  return [...word].flatMap((letter, at) => {
    if (letter === '.' || letter === ',') return ['[.,]'];
    const isGrouped = /^\d{4,}$/.test(word) && at > 0 && (word.length - at) % 3 === 0;
    return isGrouped ? [DIGIT_GAP, letter] : [letter];
  });
}
