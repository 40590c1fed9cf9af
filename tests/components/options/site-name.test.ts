// @vitest-environment node
import { expect, test } from 'vitest';
import { siteName } from '../../../components/options/site-name.ts';

test.each<[typed: string, site: string | undefined]>([
  ['example.org', 'example.org'],
  [' Example.ORG ', 'example.org'],
  ['www.example.org', 'example.org'],
  ['https://news.example.org/a?b#c', 'news.example.org'],
  ['example.org:8080/x', 'example.org'],
  ['localhost', 'localhost'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['example', undefined],
  ['', undefined],
  ['two words', undefined],
])('"%s" is the site %s', (typed, site) => {
  expect(siteName(typed)).toBe(site);
});
