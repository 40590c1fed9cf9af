import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Gate } from '../../match/gate.ts';
import { placeFinder } from '../../page/place.ts';
import { createHotReader } from '../../page/read-hot.ts';
import type { Reader } from '../../page/read-page.ts';
import { pageOf } from './pages.ts';

/** Lets through `hot`, with some text around. */
const gate: Gate = (text) =>
  [...text.matchAll(/\bhot\d+\b/g)].map(({ index, 0: { length } }) => ({
    start: index - 50,
    end: index + length + 50,
  }));

const readAll = (reader: Reader): string[] => {
  const texts: string[] = [];
  while (!reader.done) texts.push(reader.next(Number.POSITIVE_INFINITY)?.text ?? '');
  return texts.filter((text) => text !== '');
};

const hotIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/hot\d+/g) ?? []);

test('whatever is let through is read, once and in order, in whole blocks', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3000), fc.boolean()), { minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(lengths, (blocks) => {
      const html = blocks.map(
        ([length, isHot], at) => `<p>begin ${'cold '.repeat(length / 5)}${isHot ? `hot${at}` : ''} end</p>`,
      );
      const body = pageOf(html.join(''));
      const texts = readAll(createHotReader(body, gate, placeFinder(body)));
      expect(hotIn(texts)).toEqual(blocks.flatMap(([, isHot], at) => (isHot ? [`hot${at}`] : [])));
      for (const text of texts) expect(text).toMatch(/^begin .* end\n$/s);
    }),
    { numRuns: 40 },
  );
});

test('a page without anything is not read at all', () => {
  const body = pageOf(`<p>${'cold '.repeat(20_000)}</p>`);
  expect(readAll(createHotReader(body, gate, placeFinder(body)))).toEqual([]);
});

test('a page that is hot all over comes in pieces, and says where a find may run across', () => {
  const body = pageOf(Array.from({ length: 30_000 }, (_, at) => `<p>hot${at} and some</p>`).join(''));
  const reader = createHotReader(body, gate, placeFinder(body));
  const texts: string[] = [];
  let cuts = 0;
  while (!reader.done) {
    texts.push(reader.next(Number.POSITIVE_INFINITY)?.text ?? '');
    if (reader.cut) cuts++;
  }
  expect(hotIn(texts)).toEqual(Array.from({ length: 30_000 }, (_, at) => `hot${at}`));
  expect(cuts).toBeGreaterThan(0);
});

test('what the page takes away meanwhile is not missed', () => {
  const body = pageOf(`<p>hot1</p>${'<p>cold cold</p>'.repeat(9000)}<p>hot2</p>`);
  const reader = createHotReader(body, gate, placeFinder(body));
  const first = reader.next(Number.POSITIVE_INFINITY)?.text;
  for (const node of [...body.querySelectorAll('p')].slice(5000, 8999)) node.remove();
  expect(hotIn([first ?? '', ...readAll(reader)])).toEqual(['hot1', 'hot2']);
});
