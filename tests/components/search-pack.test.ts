// @vitest-environment node
import packs from 'virtual:sidelight/packs';
import { expect, test } from 'vitest';
import { searchPack } from '../../components/search-pack.ts';

const [pack] = packs;

test.each<[query: string, first: string]>([
  ['GDI', 'gdi'],
  ['gdi', 'gdi'],
  ['Global Development Initiative', 'gdi'],
  ['global dev', 'gdi'],
  ['initiative development', 'gdi'],
  ['全球发展倡议', 'gdi'],
  ['全球發展倡議', 'gdi'],
  ['инициатива по глобальному развитию', 'gdi'],
  ['一带一路', 'bri'],
  ['Один пояс', 'bri'],
  ['SCO', 'sco'],
  ['ШОС', 'sco'],
  ['  brics  ', 'brics'],
])('"%s" finds %s first', (query, first) => {
  expect(searchPack(pack!, query)[0]).toMatchObject({ kind: 'term', id: first });
});

test.each<[query: string, kind: string, id: string]>([
  ['190 billion', 'claim', 'c11-190-billion'],
  ['neutral ukraine', 'claim', 'c24-china-neutral-ukraine'],
])('"%s" finds the %s %s', (query, kind, id) => {
  expect(searchPack(pack!, query)).toContainEqual(expect.objectContaining({ kind, id }));
});

test.each(['', '   ', 'zeppelin quarks', '¤'])('"%s" finds nothing', (query) => {
  expect(searchPack(pack!, query)).toEqual([]);
});

test('topics are found by their titles', () => {
  const topic = pack!.topics[0]!;
  expect(searchPack(pack!, topic.title)[0]).toMatchObject({ kind: 'topic', id: topic.id, score: 4 });
});
