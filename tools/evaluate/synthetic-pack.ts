/** A small pack about an article of our own, for tests that must not need the real one. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { type Pack, PackSchema } from '../../content-data/schema.ts';
import { fingerprintText } from '../../match/fingerprint.ts';

export const SYNTHETIC_ARTICLE: string = readFileSync(
  new URL('../../tests/fixtures/synthetic/article.txt', import.meta.url),
  'utf8',
);

type Anchor = readonly [id: string, paragraph: number, start: string, end: string];

const CLAIMS: readonly Anchor[] = [
  ['gate-closed', 1, 'The lock keepers of', 'Tuesday in March'],
  ['mills', 3, 'feeds nineteen mills', 'below Tarn Hill'],
  ['no-sale', 3, 'the two towns share', 'a private company'],
  ['signed', 4, 'The Compact was signed', 'for forty days'],
  ['locks', 7, 'Motors will open', 'rather than dismissed'],
  ['tolls', 8, 'Barges that carry timber', 'will pay more'],
  ['marsh', 9, 'will return 340 hectares', 'meadow to marsh'],
  ['books', 10, 'Each council will publish', 'plain language'],
  ['ferrymen', 12, 'The ferrymen say', "grandfathers' time"],
  ['largest', 13, 'remains the largest', 'northern provinces'],
  ['skill', 14, 'have learned to quarrel', 'towns can share'],
  ['key', 16, 'The gate had opened', 'once been late'],
];

const source = {
  id: 's-own',
  url: 'https://example.org/aldermere',
  publisher: 'Example',
  title: 'Aldermere',
  kind: 'reference',
  seen: true,
  confirms: 'All of it; the town is invented.',
};
const fact = { text: 'The town is invented.', sources: [source.id] };

const term = (id: string, en: readonly unknown[], more: object = {}) => ({
  id,
  type: 'term',
  name: id,
  forms: { en, zh: [], ru: [] },
  definition: 'A name in an invented town.',
  facts: [fact],
  checked: '2025',
  ...more,
});

const claim = ([id, paragraph, start, end]: Anchor) => ({
  id,
  kind: 'fact',
  statement: `What the article says on ${id}.`,
  anchors: { en: { start, end, paragraph } },
  quote: start,
  assessment: 'supported',
  explanation: 'The town is invented.',
  sources: [source.id],
  checked: '2025',
});

/** Made anew at each call; a word of the article decides nothing outside it. */
export function makeSyntheticPack(): Pack {
  return v.parse(PackSchema, {
    format: 'sidelight-pack/1',
    meta: {
      id: 'synthetic',
      title: 'Aldermere',
      version: '1.0.0',
      maintainer: 'Sidelight contributors',
      licence: 'CC0',
      checked: '2025',
    },
    article: {
      title: 'A Habit Worth Keeping',
      publisher: 'Example',
      published: '2025',
      url: 'https://example.org/aldermere',
      language: 'en',
      summary: ['An invented town.', 'It has a canal.', 'Its people quarrel well.'],
      stockPhrases: ['the two towns', 'in the northern provinces'],
      sources: [source.id],
    },
    fingerprints: [fingerprintText(SYNTHETIC_ARTICLE, 'en')],
    topics: [],
    terms: [
      term('open-water-compact', ['Open Water Compact'], {
        shortForms: [
          {
            text: 'OWC',
            evidence: ['canal', 'lock', 'Aldermere', 'Reed Bank Programme'],
            against: ['optical', 'wave column', 'Windows'],
          },
        ],
      }),
      term('reed-bank-programme', ['Reed Bank Programme', 'Reed Bank Program'], {
        forms: {
          en: ['Reed Bank Programme', 'Reed Bank Program'],
          zh: ['芦苇岸计划'],
          ru: ['Программа тростникового берега'],
        },
        shortForms: [{ text: 'RBP', evidence: ['marsh', 'wetland'], against: ['rupee'] }],
      }),
      term('aldermere-canal', [{ text: 'Aldermere Canal', plural: true }]),
      term('harbour-board', ['Harbour Board', 'Harbor Board', 'Harbour Board of Aldermere']),
    ],
    claims: CLAIMS.map(claim),
    sources: [source],
    series: [],
    timeline: [],
  });
}
