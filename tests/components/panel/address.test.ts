// @vitest-environment node
import { expect, test } from 'vitest';
import { addressOf, type PanelView, viewAt } from '../../../components/panel/address.ts';

test.each<[address: string, view: PanelView]>([
  ['#page', { kind: 'page' }],
  ['#library', { kind: 'library' }],
  ['#library/silk%20road%20%2F%20%E4%B8%80%E5%B8%A6', { kind: 'library', query: 'silk road / 一带' }],
  ['#term/victory-day-2025/gdi', { kind: 'term', pack: 'victory-day-2025', id: 'gdi' }],
  ['#claim/a/c1', { kind: 'claim', pack: 'a', id: 'c1' }],
  ['#topic/a/rise', { kind: 'topic', pack: 'a', id: 'rise' }],
  ['#article/a/a', { kind: 'article', pack: 'a', id: 'a' }],
])('%s leads to %o and back', (address, view) => {
  expect(viewAt(address)).toEqual(view);
  expect(addressOf(view)).toBe(address);
});

test.each([
  '',
  '#',
  '#nowhere',
  '#term',
  '#term/a',
  '#term/a/B!',
  '#term/a/b/c',
  '#file/a/b',
  '#__proto__/a/b',
])('"%s" leads to the page', (address) => expect(viewAt(address)).toEqual({ kind: 'page' }));

test('what is badly typed leads to the library alone', () => {
  expect(viewAt('#library/%E4%B8')).toEqual({ kind: 'library' });
});
