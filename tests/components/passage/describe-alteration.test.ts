// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../browser/catalogues.ts';
import { articleWords, claimsIn } from '../../../components/passage/article-words.ts';
import {
  gravestFirst,
  howQuoted,
  whatHappened,
  whatTheArticleHas,
} from '../../../components/passage/describe-alteration.ts';
import { createI18n } from '../../../components/translate.ts';
import type { PlacedQuote } from '../../../content-data/card-data.ts';
import type { FoundAlteration } from '../../../match/page-report.ts';

const { t } = createI18n('en', catalogueOf('en'));

/** "river water rose by 12 per cent in May" stands at article word 100. */
const QUOTES: PlacedQuote[] = [
  { claim: 'rain', articleStart: 300, words: ['it', 'rained'] },
  {
    claim: 'river',
    articleStart: 100,
    words: ['river', 'water', 'rose', 'by', '12', 'per', 'cent', 'in', 'May'],
  },
];

const alteration = (change: Partial<FoundAlteration>): FoundAlteration => ({
  kind: 'replaced',
  articleStart: 104,
  articleEnd: 105,
  marked: false,
  sense: 'word',
  words: 'x',
  ...change,
});

test.each<[why: string, start: number, end: number, words: string | undefined]>([
  ['one word', 104, 105, '12'],
  ['several words', 103, 107, 'by 12 per cent'],
  ['the first word', 100, 101, 'river'],
  ['beyond the quotation nobody knows', 108, 110, undefined],
  ['before it neither', 99, 101, undefined],
  ['an empty place within', 104, 104, ''],
  ['an empty place at its edge says nothing', 100, 100, undefined],
])('what the article has: %s', (_why, start, end, words) => {
  expect(articleWords(QUOTES, start, end)?.words).toBe(words);
});

test('the neighbours of the words come with them', () => {
  expect(articleWords(QUOTES, 104, 105)).toEqual({
    before: 'river water rose by',
    words: '12',
    after: 'per cent in May',
  });
});

test('claims of a stretch, in the order of the article', () => {
  expect(claimsIn(QUOTES, 0, 400)).toEqual(['river', 'rain']);
  expect(claimsIn(QUOTES, 101, 400)).toEqual(['rain']);
});

test.each<[change: Partial<FoundAlteration>, happened: string, has: string]>([
  [{ sense: 'number', words: '21' }, 'A number was changed.', 'The article has “12”.'],
  [
    { sense: 'number', articleStart: 500, articleEnd: 501 },
    'A number was changed.',
    'The article has another word here.',
  ],
  [{ articleStart: 500, articleEnd: 503 }, 'Words were changed.', 'The article has 3 other words here.'],
  [{ sense: 'name' }, 'A name was changed.', 'The article has “12”.'],
  [
    { sense: 'negation', kind: 'added', articleEnd: 104 },
    'A negation was added.',
    'The article does not have them here.',
  ],
  [{ kind: 'added', articleEnd: 104 }, 'Words were added.', 'The article does not have them here.'],
  [{ kind: 'left-out', articleEnd: 107, words: '' }, 'Words were left out.', 'The article goes on'],
  [
    { kind: 'left-out', sense: 'negation', articleStart: 500, articleEnd: 501 },
    'A negation was left out.',
    'The article has one more word here.',
  ],
  [
    { kind: 'left-out', marked: true, articleStart: 500, articleEnd: 512 },
    'Shortened, and marked as shortened.',
    'The article has 12 more words here.',
  ],
  [{ marked: true }, 'Changed, and marked with brackets.', 'The article has “12”.'],
])('%o', (change, happened, has) => {
  const one = alteration(change);
  expect(whatHappened(one, t)).toBe(happened);
  const said = whatTheArticleHas(one, QUOTES, t);
  if (has === 'The article goes on') expect(said).toBe('The article has here: “12 per cent”.');
  else expect(said).toBe(has);
});

describe('the heading of a passage', () => {
  test.each<[changes: Partial<FoundAlteration>[], heading: string]>([
    [[], 'Quoted word for word'],
    [[{ marked: true, kind: 'left-out' }], 'Quoted, with its changes marked'],
    [[{ sense: 'number' }], 'Quoted with a changed number'],
    [[{ sense: 'negation' }], 'Quoted with a changed negation'],
    [[{ sense: 'name' }], 'Quoted with a changed name'],
    [[{}], 'Quoted with changed words'],
    [[{ kind: 'added' }], 'Quoted with added words'],
    [[{ kind: 'left-out' }], 'Quoted with words left out'],
    [[{ sense: 'number' }, { marked: true }], 'Quoted with a changed number'],
    [[{ sense: 'number' }, {}], 'Quoted with 2 changes'],
  ])('%o: %s', (changes, heading) => {
    expect(howQuoted(changes.map(alteration), t)).toBe(heading);
  });
});

test('the gravest comes first, what is marked last', () => {
  const inPageOrder = [
    { marked: true },
    {},
    { sense: 'name' },
    { sense: 'number' },
    { sense: 'negation' },
  ] as const;
  const sorted = gravestFirst(inPageOrder.map(alteration));
  expect(sorted.map(({ sense, marked }) => (marked ? 'marked' : sense))).toEqual([
    'number',
    'negation',
    'name',
    'word',
    'marked',
  ]);
});
