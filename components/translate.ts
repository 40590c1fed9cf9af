/**
 * Messages in the reader's language.
 *
 * The catalogue is handed in: the card is drawn on other people's pages, with one language in its pocket.
 * Placeholders are written `{name}`; a message with a plural has one key for each form, `name_one`,
 * `name_few`, `name_many`, `name_other`.
 */
import type { Language } from '../content-data/schema.ts';
import type en from '../public/_locales/en/messages.json';
import { typeset } from './typeset.ts';

export type Catalogue = Readonly<Record<string, { readonly message: string }>>;
type EnglishKey = keyof typeof en;
/** A plural is asked for by its stem: `found` for `found_one`, `found_other`. */
type PluralStem = EnglishKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
export type MessageKey = Exclude<EnglishKey, `${PluralStem}_${Intl.LDMLPluralRule}`> | PluralStem;
/** Numbers are written in the reader's way; a plural takes its form from `count`. */
export type Values = Readonly<Record<string, string | number>>;
/** Writes a message with its values. */
export type Translate = (key: MessageKey, values?: Values) => string;

export type I18n = {
  readonly language: Language;
  /** BCP 47 tag for `lang` attributes and for Intl. */
  readonly tag: string;
  readonly t: Translate;
  readonly number: (value: number) => string;
  /** What stands between two sentences: nothing in Chinese, whose full stop brings its own room. */
  readonly gap: '' | ' ';
  /** What stands between two parts of a line, such as a date and a place. */
  readonly dot: '，' | '\u00a0· ';
  /** @param share - 0 to 1 */
  readonly percent: (share: number) => string;
  /** @param date - a year, a month or a day, as precisely as it is known */
  readonly date: (date: string, length?: 'long' | 'short') => string;
};

const TAGS: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru' };

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Keeps words that run from right to left from turning the sentence around them. */
const isolate = (text: string) => (RTL.test(text) ? `\u2068${text}\u2069` : text);

/** Everything a surface needs to speak one language. A message that the catalogue lacks shows its key. */
export function createI18n(language: Language, catalogue: Catalogue): I18n {
  const tag = TAGS[language];
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });

  const find = (key: string, count: number): string =>
    typeset(
      catalogue[key]?.message ??
        catalogue[`${key}_${rules.select(count)}`]?.message ??
        catalogue[`${key}_other`]?.message ??
        key,
      language,
    );

  return {
    language,
    tag,
    t: (key, values = {}) =>
      find(key, Number(values.count ?? 0)).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name];
        if (value === undefined) return placeholder;
        return typeof value === 'number' ? numbers.format(value) : isolate(value);
      }),
    number: (value) => numbers.format(value),
    gap: language === 'zh' ? '' : ' ',
    dot: language === 'zh' ? '，' : '\u00a0· ',
    percent: (share) => shares.format(share),
    date: (date, length = 'long') => formatPartialDate(date, tag, length),
  };
}

function formatPartialDate(date: string, tag: string, length: 'long' | 'short'): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (month === undefined) return String(year);
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: length,
    ...(day === undefined ? {} : { day: 'numeric' }),
  })
    .format(at)
    .replaceAll(' ', '\u00a0'); // a date does not break over two lines
}
