// @vitest-environment node
import packs from 'virtual:sidelight/packs';
import { expect, test } from 'vitest';
import { topicParts } from '../../../components/popup/topic-parts.ts';
import type { CompiledPack } from '../../../content-data/card-data.ts';
import type { FoundPassage } from '../../../match/page-report.ts';

/** Five paragraphs of ten words. */
const pack = (...topics: [id: string, first: number, last: number][]): CompiledPack =>
  ({
    meta: { id: 'p' },
    fingerprints: [{ words: 50, paragraphs: [0, 10, 20, 30, 40] }],
    topics: topics.map(([id, first, last]) => ({ id, paragraphs: [first, last] })),
  }) as unknown as CompiledPack;

const stretches = (...topics: [string, number, number][]) =>
  topicParts(pack(...topics), [], []).map(({ topic, start, end }) => [topic.id, start, end]);

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
    alterations: [
      { ...alteration, marked: false },
      { ...alteration, articleStart: 12, marked: true },
    ],
  } as unknown as FoundPassage;
  const [a, b, c] = topicParts(pack(['a', 1, 2], ['b', 3, 3], ['c', 4, 5]), [[5, 25]], [passage]);
  expect(a).toMatchObject({ share: 0.75, present: [{ from: 0.25, to: 1 }], altered: [0.75], passage });
  expect(b).toMatchObject({ share: 0.5, altered: [], passage });
  expect(c).toMatchObject({ share: 0, present: [], passage: undefined });
});

test('the bundled article is cut from its first word to its last', () => {
  for (const bundled of packs) {
    const parts = topicParts(bundled, [], []);
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(bundled.fingerprints[0]?.words);
    expect(parts.slice(1).every(({ start }, at) => start === parts[at]?.end)).toBe(true);
    expect(new Set(parts.map(({ topic }) => topic.id)).size).toBe(bundled.topics.length);
  }
});
