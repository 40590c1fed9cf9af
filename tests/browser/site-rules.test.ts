// @vitest-environment node
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../browser/settings-schema.ts';
import { isOnAt, switchSite } from '../../browser/site-rules.ts';

const allBut = (...sites: string[]) => ({ ...DEFAULT_SETTINGS, sites });
const only = (...sites: string[]) => ({ ...DEFAULT_SETTINGS, siteMode: 'only' as const, sites });

test.each([
  [allBut(), 'news.example', true],
  [allBut('news.example'), 'news.example', false],
  [allBut('news.example'), 'www.news.example', false],
  [allBut('news.example'), 'bad-news.example', true],
  [allBut('www.news.example'), 'news.example', true],
  [only(), 'news.example', false],
  [only('news.example'), 'www.news.example', true],
  [only('news.example'), 'example', false],
  [{ ...only('news.example'), enabled: false }, 'news.example', false],
])('%o at %s: %s', (settings, host, isOn) => {
  expect(isOnAt(settings, host)).toBe(isOn);
});

test.each([
  [allBut(), 'b.example', false, ['b.example']],
  [allBut('c.example'), 'b.example', false, ['b.example', 'c.example']],
  [allBut('b.example'), 'b.example', true, []],
  [allBut('b.example'), 'www.b.example', true, []],
  [only('b.example'), 'b.example', false, []],
  [only(), 'b.example', true, ['b.example']],
])('%o with %s switched to %s lists %o', (settings, host, on, sites) => {
  const changed = { ...settings, ...switchSite(settings, host, on) };
  expect(changed.sites).toEqual(sites);
  expect(isOnAt(changed, host)).toBe(on);
});
