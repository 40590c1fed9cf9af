// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { describePage, mergeRanges, type PlacedMatch } from '../../match/describe-page.ts';
import { mergeReports } from '../../match/merge-reports.ts';
import type { Alteration, Match, PassageMatch } from '../../match/types.ts';

const place = (key: number): PlacedMatch['place'] => ({ key, before: '', exact: `find ${key}`, after: '' });
const placed = (match: Match, key: number, ...altered: string[]): PlacedMatch => ({
  match,
  place: place(key),
  alterationTexts: altered.map((words) => ({ words, before: 'worth ', after: ' crowns' })),
});
const term = (id: string, start: number): Match => ({
  kind: 'term',
  pack: 'p',
  id,
  evidence: [],
  start,
  end: start + 3,
});
const claim = (id: string, start: number, by: 'passage' | 'restatement' = 'passage'): Match => ({
  kind: 'claim',
  pack: 'p',
  id,
  by,
  similarity: by === 'passage' ? 0.8 : 1,
  start,
  end: start + 20,
});
const passage = (
  articleStart: number,
  articleEnd: number,
  alterations: readonly Alteration[] = [],
): PassageMatch => ({
  kind: 'passage',
  pack: 'p',
  rendition: 'en',
  articleStart,
  articleEnd,
  sharedWords: articleEnd - articleStart,
  alterations,
  start: articleStart,
  end: articleEnd,
});
const replaced = (at: number): Alteration => ({
  kind: 'replaced',
  start: at,
  end: at + 1,
  articleStart: at,
  articleEnd: at + 1,
  marked: false,
  sense: 'number',
});
const LENGTHS = new Map([['p', 100]]);

describe('a page’s report', () => {
  it('groups terms and claims by entry, in order of their first place', () => {
    const report = describePage(
      [placed(term('b', 0), 1), placed(term('a', 5), 2), placed(term('b', 9), 3), placed(claim('c', 12), 4)],
      LENGTHS,
      100,
    );
    expect(report.terms.map(({ id, places }) => [id, places.map(({ key }) => key)])).toEqual([
      ['b', [1, 3]],
      ['a', [2]],
    ]);
    expect(report.claims).toMatchObject([{ id: 'c', by: 'passage', altered: false }]);
    expect(report.articles).toEqual([]);
  });

  it.each([
    ['quotes', [passage(0, 20), passage(10, 30)], 0.3],
    ['carries', [passage(0, 60)], 0.6],
    ['carries', [passage(0, 60, [replaced(10)])], 0.59],
  ] as const)('%s an article', (verdict, passages, coverage) => {
    const report = describePage(
      passages.map((one, at) => placed(one, at, '12')),
      LENGTHS,
      200,
    );
    expect(report.articles).toMatchObject([{ pack: 'p', verdict, coverage }]);
  });

  it('tells what was altered, and which claim it falls into', () => {
    const report = describePage(
      [placed(claim('c', 0), 1), placed(passage(0, 60, [replaced(10)]), 2, '290')],
      LENGTHS,
      200,
    );
    expect(report.passages[0]!.alterations).toEqual([
      {
        kind: 'replaced',
        articleStart: 10,
        articleEnd: 11,
        marked: false,
        sense: 'number',
        words: '290',
        before: 'worth ',
        after: ' crowns',
      },
    ]);
    expect(report.claims[0]!.altered).toBe(true);
  });

  it('says that a claim is quoted where it is both quoted and retold', () => {
    const report = describePage(
      [placed(claim('c', 0, 'restatement'), 1), placed(claim('c', 50), 2)],
      LENGTHS,
      200,
    );
    expect(report.claims).toMatchObject([{ by: 'passage', similarity: 1 }]);
  });
});

it.each([
  [[], []],
  [
    [
      [5, 9],
      [0, 3],
    ],
    [
      [0, 3],
      [5, 9],
    ],
  ],
  [
    [
      [0, 4],
      [4, 6],
      [5, 9],
    ],
    [[0, 9]],
  ],
] as [[number, number][], [number, number][]][])('ranges %j merge to %j', (ranges, merged) => {
  expect(mergeRanges(ranges)).toEqual(merged);
});

describe('reports of several frames', () => {
  const page = describePage([placed(passage(0, 30), 1), placed(term('a', 0), 2)], LENGTHS, 100);
  const frame = describePage(
    [placed(passage(20, 60), 1), placed(term('a', 0), 2), placed(term('b', 4), 3)],
    LENGTHS,
    80,
  );
  const merged = mergeReports(
    new Map([
      [7, frame],
      [0, page],
    ]),
  );

  it('put the page itself first and say whose a place is', () => {
    expect(merged.terms.map(({ id, places }) => [id, places.map((one) => one.frame)])).toEqual([
      ['a', [0, 7]],
      ['b', [7]],
    ]);
    expect(merged.passages.map((one) => one.place.frame)).toEqual([0, 7]);
  });

  it('count an article word once', () => {
    expect(merged.articles).toMatchObject([{ coverage: 0.6, ranges: [[0, 60]] }]);
  });

  it('of none are an empty report', () => {
    expect(mergeReports(new Map())).toEqual({ articles: [], passages: [], claims: [], terms: [] });
  });
});
