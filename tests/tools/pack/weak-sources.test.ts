import { expect, test } from 'vitest';
import { readPackFolder } from '../../../tools/pack/read-pack.ts';
import { weakSpots } from '../../../tools/pack/weak-sources.ts';
import { type TinyFiles, tinyFiles, writeTinyPack } from './tiny-pack.ts';

function weakAfter(change: (files: TinyFiles) => void): string[] {
  const files = tinyFiles();
  change(files);
  return weakSpots(readPackFolder(writeTinyPack(files)))
    .filter(({ kind }) => kind !== 'one-source')
    .map(({ kind, file, place }) => `${kind} ${file} ${place}`);
}

const source = (files: TinyFiles, at: number, change: object) =>
  Object.assign(files['sources.json'][at], change);

test.each<[why: string, change: (files: TinyFiles) => void, found: string[]]>([
  ['two independent publishers', () => {}, []],
  [
    'a contested claim with witnesses of one country',
    (files) => source(files, 1, { country: 'GB' }),
    ['not-independent claims.json "c1".sources'],
  ],
  [
    'an outdated claim with witnesses of one country is well founded',
    (files) => {
      source(files, 1, { country: 'GB' });
      files['claims.json'][0].assessment = 'outdated';
    },
    [],
  ],
  [
    'a reworded copy is no witness',
    (files) => source(files, 0, { footing: 'machine-reworded' }),
    ['only-mirrors article.json sources', 'not-independent claims.json "c1".sources'],
  ],
  [
    "a country's state media are one voice",
    (files) => {
      source(files, 0, { kind: 'state-media' });
      source(files, 1, { kind: 'state-media', country: 'GB' });
      files['claims.json'][0].assessment = 'inaccurate';
      files['timeline.json'] = [];
      files['topics.json'][0] = { ...files['topics.json'][0], facts: [], timeline: [] };
      files['series.json'][0].points = [];
    },
    [
      'not-independent claims.json "c1".sources',
      'only-state-media article.json sources',
      'only-state-media terms/harbour-master.json facts[0]',
      'only-state-media terms/tide-gauge.json facts[0]',
    ],
  ],
  ['pages nobody opened', (files) => source(files, 0, { seen: false }), ['not-opened article.json sources']],
])('%s', (_why, change, found) => {
  expect(weakAfter(change)).toEqual(found);
});

test('facts with one source are listed', () => {
  const pack = readPackFolder(writeTinyPack(tinyFiles()));
  expect(weakSpots(pack).map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    'one-source "rise".facts[0]',
    'one-source "levels".points[0]',
    'one-source "move"',
  ]);
});
