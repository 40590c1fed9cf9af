import { expect, test } from 'vitest';
import { encodeNumbers } from '../../match/base64.ts';
import type { IndexSource } from '../../match/index-source.ts';
import { readKeySet } from '../../match/key-set.ts';
import { openLargeGate } from '../../match/large-gate.ts';
import { makeLargeStore } from '../../match/large-store.ts';
import { tokenize } from '../../match/tokenize.ts';

const EMPTY: IndexSource = {
  pack: '',
  terms: [],
  shortForms: [],
  renditions: [],
  restatements: [],
  cues: {},
};

const named = (name: string): IndexSource => ({ ...EMPTY, terms: [['it', [name], []]] });

function telling(text: string): IndexSource {
  const { hashes, count } = tokenize(text);
  const rendition = { language: 'en', paragraphs: [0], classes: '', weights: '', claims: [] } as const;
  return { ...EMPTY, renditions: [{ ...rendition, hashes: encodeNumbers(hashes.slice(0, count)) }] };
}

/** Words that no other text has. */
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

/** What a page lets through, and the packs that it asks for. */
function look(sources: readonly IndexSource[], page: string) {
  const store = makeLargeStore(sources);
  const read = (bits: Uint32Array) => readKeySet(new Uint8Array(bits.buffer));
  const { gate, hints } = openLargeGate({
    names: read(store.filters.names),
    samples: read(store.filters.samples),
  });
  const spans = [...gate(page)];
  return {
    spans: spans.map(({ start, end }) => page.slice(Math.max(0, start), end)),
    asked: store.sourcesOf(hints),
  };
}

test('of many names, those on the page', () => {
  const names = Array.from({ length: 2000 }, (_, at) => named(`Harbour${at} Company`));
  const { spans, asked } = look(
    [...names, named('Lonely')],
    'At HARBOUR7 Company and at lonely Harbour8 Bay.',
  );
  expect(spans).toEqual(['HARBOUR7 Company', 'lonely']);
  expect(asked).toEqual([7, 2000]);
});

test('of many articles, the one that the page quotes', () => {
  const articles = Array.from({ length: 50 }, (_, at) => telling(words(at * 1000, 400)));
  const { spans, asked } = look(articles, `${words(90_000, 300)} ${words(17_120, 30)} ${words(95_000, 300)}`);
  expect(asked).toEqual([17]);
  expect(spans.length).toBeGreaterThan(0);
});

test('what several articles say is boilerplate', () => {
  const notice = words(500_000, 60);
  const articles = Array.from({ length: 5 }, (_, at) => telling(`${words(at * 1000, 100)} ${notice}`));
  expect(look(articles, `${words(90_000, 100)} ${notice}`).asked).toEqual([]);
});

test('nothing known, nothing asked', () => {
  expect(look([named('Harbour Company'), telling(words(0, 500))], words(90_000, 5000))).toEqual({
    spans: [],
    asked: [],
  });
});
