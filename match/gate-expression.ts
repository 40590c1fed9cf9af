/**
 * The regular expression behind a gate's pattern: all its words, sharing their beginnings (a trie written as
 * alternatives), so that native code drops most of a text's words at their first or second letter.
 *
 * Considered and left: the flag `i` (with letters beyond ASCII, compiling takes V8 24 to 180 ms), one alternative a
 * word (three times slower), whole phrases (three times the expression, and compiling it is what a small page pays),
 * signs for the pieces below (80 bytes less to ship, and putting the pieces in took a small page a fifth of its time).
 */
const RUSSIAN = '[\\u0430-\\u044f]';

/** What a pattern is written with, beside letters. */
export const PIECE = {
  group: '(?:',
  digitGap: '[,\\u00a0\\u2009\\u202f]?',
  border: '\\b',
  russianStart: `(?<!${RUSSIAN})`,
  russianEnding: `${RUSSIAN}{0,3}(?!${RUSSIAN})`,
} as const;

/** @param pattern - as `makeGatePattern` gives it, for text as `toPlainText` gives it */
export const expressionOf = (pattern: string): RegExp => new RegExp(pattern, 'g');
