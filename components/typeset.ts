/** The last hand laid on a text before it is read: what a compositor would not let pass. */
import type { Language } from '../content-data/schema.ts';

type Rule = readonly [RegExp, string];

/** Straight quotation marks as they are typed, made into those that are printed. */
const APOSTROPHES: readonly Rule[] = [
  [/(?<=[\p{L}\p{N}.,!?…)\]])'/gu, '’'],
  [/'(?=[\p{L}\p{N}([])/gu, '‘'],
];

/** A dash does not begin a line, a short preposition or a number does not stand apart from its word, nor "летия" from its 80. */
const RUSSIAN: readonly Rule[] = [
  [/ (?=[—–] )/g, '\u00a0'],
  [
    /(?<=(?<![\p{L}\p{N}-])[авиксуоя]|(?<![\p{L}\p{N}-])(?:во|до|за|из|их|ко|на|не|ни|но|об|от|по|Си|со)) (?=[\p{L}\p{N}«])/giu,
    '\u00a0',
  ],
  [/(?<=\d-)(?=\p{L})/gu, '\u2060'],
  [/(?<=\d) (?=[\p{L}%])/gu, '\u00a0'],
];

const RULES: Record<Language, readonly Rule[]> = { en: APOSTROPHES, zh: [], ru: RUSSIAN };

/** Cost: a pass over the text for each rule. Changes no word. */
export function typeset(text: string, language: Language): string {
  return RULES[language].reduce((set, [wanted, put]) => set.replace(wanted, put), text);
}

/** What language a text is in, told by its script: enough for its fonts and for a screen reader's voice. */
export function tongueOf(text: string): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** Signs that lean on the word before them; other single signs lean on the one after. */
const LEANS_BACK = /^[的了着过地得\p{P}]$/u;
const OPENS = /^[“‘（《「『]$/u;

/**
 * A Chinese headline in its words, so that a line does not end in the middle of one; other languages in one piece.
 * The browser's dictionary cuts names that it does not know into single signs: these stay with their neighbour.
 */
export function headlineParts(text: string, language: Language): string[] {
  if (language !== 'zh') return [typeset(text, language)];
  const parts: string[] = [];
  let leaning = false;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const isSingle = segment.length === 1;
    const back = isSingle && LEANS_BACK.test(segment) && !OPENS.test(segment);
    if (parts.length > 0 && (leaning || back)) parts.push(parts.pop() + segment);
    else parts.push(segment);
    leaning = isSingle && !back;
  }
  return parts;
}
