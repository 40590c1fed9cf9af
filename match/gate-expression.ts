/**
 * The regular expression behind a gate's pattern: all its words, sharing their beginnings (a trie written as
 * alternatives), so that native code drops most of a text's words at their first or second letter. A pattern is an
 * expression in which one sign stands for a longer piece.
 *
 * Considered and left: the flag `i` (with letters beyond ASCII, compiling takes V8 24 to 180 ms), one alternative a
 * word (three times slower), whole phrases (three times the expression, and compiling it is what a small page pays).
 */
const RUSSIAN = '[\\u0430-\\u044f]';

export const SIGN = {
  group: '(',
  digitGap: '#',
  border: ';',
  russianStart: '<',
  russianEnding: '~',
} as const;

const PIECES: Readonly<Record<string, string>> = {
  [SIGN.group]: '(?:',
  [SIGN.digitGap]: '[,\\u00a0\\u2009\\u202f]?',
  [SIGN.border]: '\\b',
  [SIGN.russianStart]: `(?<!${RUSSIAN})`,
  [SIGN.russianEnding]: `${RUSSIAN}{0,3}(?!${RUSSIAN})`,
};

/** @param pattern - as `makeGatePattern` gives it, for text as `toPlainText` gives it */
export const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    pattern.replace(/[(#;<~]/g, (sign) => PIECES[sign]!),
    'g',
  );
