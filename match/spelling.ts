/** British and American spellings of one word: no difference to a reader, so none to an alignment. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/ization/, 'isation'],
  [/is(e[ds]?|ing|er)$/, 'iz$1'],
  [/iz(e[ds]?|ing|er)$/, 'is$1'],
  [/yse/, 'yze'],
  [/yze/, 'yse'],
  [/our/, 'or'],
  [/or/, 'our'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ter(s)?$/, 'tre$1'],
  [/tred$/, 'tered'],
  [/tered$/, 'tred'],
  [/ence$/, 'ense'],
  [/ense$/, 'ence'],
  [/ogue/, 'og'],
  [/og(s)?$/, 'ogue$1'],
  [/ll(ed|ing|er)/, 'l$1'],
  [/l(ed|ing|er)/, 'll$1'],
  [/amme/, 'am'],
  [/am(s)?$/, 'amme$1'],
];

/** @returns other spellings of a lower-case word, most words have none that exists */
export function spellingsOf(word: string): string[] {
  return PAIRS.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));
}
