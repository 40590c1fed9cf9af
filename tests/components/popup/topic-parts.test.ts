// @vitest-environment node
import packs from 'virtual:sidelight/packs';
import { expect, test } from 'vitest';
import { topicParts } from '../../../components/popup/topic-parts.ts';
import type { CompiledPack } from '../../../content-data/card-data.ts';
import type { FoundClaim, FoundPassage } from '../../../match/page-report.ts';

/** Five paragraphs of ten words. */
const pack = (...topics: [id: string, first: number, last: number][]): CompiledPack =>
  ({
    meta: { id: 'p' },
    fingerprints: [{ words: 50, paragraphs: [0, 10, 20, 30, 40] }],
    topics: topics.map(([id, first, last]) => ({ id, paragraphs: [first, last] })),
    quotes: [
      { claim: 'late', articleStart: 28, words: [] },
      { claim: 'early', articleStart: 22, words: [] },
    ],
  }) as unknown as CompiledPack;

const NOTHING = { passages: [], claims: [] };

const stretches = (...topics: [string, number, number][]) =>
  topicParts(pack(...topics), [], NOTHING).map(({ topic, start, end }) => [topic.id, start, end]);

test.each<[why: string, topics: [string, number, number][], cut: [string, number, number][]]>([
  [
    'topics follow each other',
    [
      ['a', 1, 2],
      ['b', 3, 5],
    ],
    [
      ['a', 0, 20],
      ['b', 20, 50],
    ],
  ],
  [
    'a narrower topic interrupts a broader one',
    [
      ['a', 1, 5],
      ['b', 3, 3],
    ],
    [
      ['a', 0, 20],
      ['b', 20, 30],
      ['a', 30, 50],
    ],
  ],
  [
    'topics of one paragraph divide it',
    [
      ['a', 1, 1],
      ['b', 1, 1],
      ['c', 2, 5],
    ],
    [
      ['a', 0, 5],
      ['b', 5, 10],
      ['c', 10, 50],
    ],
  ],
  [
    'a paragraph without a topic goes with the one before',
    [
      ['a', 1, 2],
      ['b', 4, 5],
    ],
    [
      ['a', 0, 30],
      ['b', 30, 50],
    ],
  ],
])('%s', (_why, topics, cut) => {
  expect(stretches(...topics)).toEqual(cut);
});

test('what is here, and where it was altered, as shares of the topic', () => {
  const alteration = {
    kind: 'replaced',
    articleStart: 15,
    articleEnd: 16,
    sense: 'word',
    words: 'x',
  } as const;
  const passage = {
    pack: 'p',
    articleStart: 5,
    articleEnd: 25,
    place: { key: 1 },
    alterations: [
      { ...alteration, marked: false },
      { ...alteration, articleStart: 12, marked: true },
    ],
  } as unknown as FoundPassage;
  const topics = pack(['a', 1, 2], ['b', 3, 3], ['c', 4, 5]);
  const [a, b, c] = topicParts(topics, [[5, 25]], { passages: [passage], claims: [] });
  const { place } = passage;
  expect(a).toMatchObject({ share: 0.75, present: [{ from: 0.25, to: 1 }], altered: [0.75], place });
  expect(b).toMatchObject({ share: 0.5, altered: [], place });
  expect(c).toMatchObject({ share: 0, present: [], place: undefined });
});

test('where to go: a quotation that begins there, else the first claim of the topic, else what reaches into it', () => {
  const passage = (articleStart: number, articleEnd: number, key: number) =>
    ({ pack: 'p', articleStart, articleEnd, alterations: [], place: { key } }) as unknown as FoundPassage;
  const claim = (id: string, key: number, by = 'passage') =>
    ({ pack: 'p', id, by, places: [{ key }] }) as unknown as FoundClaim;
  const topics = pack(['a', 1, 2], ['b', 3, 3], ['c', 4, 5]);
  const go = (passages: FoundPassage[], claims: FoundClaim[]) =>
    topicParts(topics, [], { passages, claims }).map(({ place }) => place?.key);

  expect(go([passage(0, 50, 1)], [claim('late', 3), claim('early', 2)])).toEqual([1, 2, 1]);
  expect(go([passage(0, 50, 1)], [claim('early', 2, 'restatement')])).toEqual([1, 1, 1]);
  expect(go([passage(0, 25, 1), passage(29, 30, 4)], [claim('early', 2)])).toEqual([1, 4, undefined]);
});

test('the bundled article is cut from its first word to its last', () => {
  for (const bundled of packs) {
    const parts = topicParts(bundled, [], NOTHING);
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(bundled.fingerprints[0]?.words);
    expect(parts.slice(1).every(({ start }, at) => start === parts[at]?.end)).toBe(true);
    expect(new Set(parts.map(({ topic }) => topic.id)).size).toBe(bundled.topics.length);
  }
});
