// @vitest-environment node
/** Every message is there in every language, is used, and is one that browsers accept. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUES } from '../../browser/catalogues.ts';
import { LANGUAGES } from '../../content-data/vocabulary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FORM = /_(zero|one|two|few|many|other)$/;
const english = CATALOGUES.en;
const isPlural = (key: string) => FORM.test(key);
const stem = (key: string) => key.replace(FORM, '');
const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();

const sources = ['components', 'entrypoints', 'browser', 'wxt.config.ts']
  .flatMap((path) => (path.includes('.') ? [path] : filesIn(path)))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .map((file) => join(folder, file));
}

test('every message is used somewhere', () => {
  const unused = [...new Set(Object.keys(english).map(stem))].filter(
    (key) => !sources.includes(`'${key}'`) && !sources.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every message that the manifest and the pages name exists', () => {
  const named = [...sources.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(named.filter((key) => !(key in english))).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const catalogue = CATALOGUES[language];

  test('has every message, in every form its plurals need', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const needed = Object.keys(english).flatMap((key) =>
      isPlural(key) ? forms.map((form) => `${stem(key)}_${form}`) : [key],
    );
    expect([...new Set(needed)].filter((key) => !catalogue[key]?.message.trim())).toEqual([]);
  });

  test('has no message that English lacks', () => {
    const stems = new Set(Object.keys(english).map(stem));
    expect(Object.keys(catalogue).filter((key) => !stems.has(stem(key)))).toEqual([]);
  });

  test('names the same values as English', () => {
    const wrong = Object.entries(catalogue).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${stem(key)}_other`];
      const own = placeholders(message).filter((name) => name !== '{count}');
      return (
        own.join() !==
        placeholders(model?.message ?? '')
          .filter((name) => name !== '{count}')
          .join()
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('can be read by the browsers themselves', () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
      expect(message, `${key}: "$" begins a placeholder in _locales; write it out`).not.toContain('$');
    }
    expect(catalogue.extName?.message.length).toBeLessThanOrEqual(75);
    expect(catalogue.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
