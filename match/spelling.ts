/** British and American spellings of one word: no difference to a reader, so none to an alignment. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e[drs]?|ing)/, 'iz$1'],
  [/iz(ation|e[drs]?|ing)/, 'is$1'],
  [/yse/, 'yze'],
  [/yze/, 'yse'],
  [/(?<=[a-z]{2})our(?!$)|(?<=[a-z]{3})our$/, 'or'], // "honours", "labour"; not "four"
  [/(?<=[a-z]{3})or/, 'our'],
  [/tre(s)?$/, 'ter$1'],
  [/ter(s)?$/, 'tre$1'],
  [/tred$/, 'tered'],
  [/tered$/, 'tred'],
  [/ence$/, 'ense'],
  [/ense$/, 'ence'],
  [/ogue/, 'og'],
  [/og(s)?$/, 'ogue$1'],
  [/(?<=[aeiou][a-z]*[aeiou])ll(ed|ing|er)/, 'l$1'], // "travelled"; not "filled"
  [/(?<=[aeiou][a-z]*[aeiou])l(ed|ing|er)/, 'll$1'],
  [/programme/, 'program'],
  [/program/, 'programme'],
];

/** A piece of each, so that most words need one look and not one for each pair. */
const MAY_HAVE = /is[aei]|iz[aei]|y[sz]e|or|ou|og|te|tre|en[cs]e|l(?:ed|ing|er)/;

/** @returns other spellings of a lower-case word; for most words none, or none that exists */
export function spellingsOf(word: string): string[] {
  if (!MAY_HAVE.test(word)) return [];
  return PAIRS.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to));
}
