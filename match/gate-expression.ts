/** The regular expression behind a gate's pattern. A pattern is an expression in which one sign stands for a long piece. */

const NO_LETTER = '[^0-9a-z\\u0400-\\u052f\\u2e80-\\u2fff\\u3005-\\u3007\\u3021-\\u30fa\\u30fc-\\uffff]';
const RUSSIAN = '[\\u0430-\\u044f]';

export const SIGN = {
  group: '(',
  /** Between words; `anyGap` beside a Chinese character, which needs none. */
  gap: ' ',
  anyGap: '_',
  digitGap: '#',
  border: ';',
  russianStart: '<',
  russianEnding: '~',
  russianEnd: '>',
  /** At the end of a name. */
  name: '!',
} as const;

const PIECES: Readonly<Record<string, string>> = {
  [SIGN.group]: '(?:',
  [SIGN.gap]: `${NO_LETTER}+`,
  [SIGN.anyGap]: `${NO_LETTER}*`,
  [SIGN.digitGap]: '[,\\u00a0\\u2009\\u202f]?',
  [SIGN.border]: '\\b',
  [SIGN.russianStart]: `(?<!${RUSSIAN})`,
  [SIGN.russianEnding]: `${RUSSIAN}{0,3}`,
  [SIGN.russianEnd]: `(?!${RUSSIAN})`,
  [SIGN.name]: '()',
};

export const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    pattern.replace(/[( _#;<~>!]/g, (sign) => PIECES[sign]!),
    'g',
  );

/** True where what an expression found is a name: it captures an empty text at the end of one. */
export const isName = (found: RegExpExecArray): boolean => found.indexOf('', 1) > 0;
