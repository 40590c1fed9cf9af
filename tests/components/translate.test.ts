// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../browser/catalogues.ts';
import { createI18n } from '../../components/translate.ts';
import { chooseLanguage } from '../../content-data/choose-language.ts';

describe('plurals', () => {
  test.each<[language: 'en' | 'zh' | 'ru', count: number, said: string]>([
    ['en', 1, '1 source'],
    ['en', 2, '2 sources'],
    ['en', 0, '0 sources'],
    ['ru', 1, '1 источник'],
    ['ru', 3, '3 источника'],
    ['ru', 11, '11 источников'],
    ['ru', 22, '22 источника'],
    ['zh', 1, '1 个来源'],
    ['zh', 5, '5 个来源'],
  ])('%s %i', (language, count, said) => {
    expect(createI18n(language, catalogueOf(language)).t('sources', { count })).toBe(said);
  });
});

describe('dates as precise as they are known', () => {
  test.each<[language: 'en' | 'zh' | 'ru', date: string, said: string]>([
    ['en', '2025', '2025'],
    ['en', '2025-05', 'May 2025'],
    ['en', '2025-05-08', '8 May 2025'],
    ['zh', '2025-05-08', '2025年5月8日'],
    ['ru', '2025-05-08', '8 мая 2025 г.'],
    ['en', 'n.d.', 'n.d.'],
  ])('%s %s', (language, date, said) => {
    expect(createI18n(language, catalogueOf(language)).date(date).replaceAll('\u00a0', ' ')).toBe(said);
  });
});

test('what a language lacks is said in English', () => {
  expect(Object.keys(catalogueOf('ru'))).toEqual(expect.arrayContaining(Object.keys(catalogueOf('en'))));
});

test('words that run from right to left are kept apart from the sentence around them', () => {
  const { t } = createI18n('en', catalogueOf('en'));
  expect(t('articleHas', { words: 'abc' })).toBe('The article has “abc”.');
  expect(t('articleHas', { words: 'شكر' })).toBe('The article has “\u2068شكر\u2069”.');
});

test.each<[setting: 'auto' | 'ru', browser: string, chosen: string]>([
  ['auto', 'zh-CN', 'zh'],
  ['auto', 'zh_TW', 'zh'],
  ['auto', 'ru', 'ru'],
  ['auto', 'de-DE', 'en'],
  ['ru', 'en-US', 'ru'],
])('%s in a browser that speaks %s: %s', (setting, browser, chosen) => {
  expect(chooseLanguage(setting, browser)).toBe(chosen);
});
