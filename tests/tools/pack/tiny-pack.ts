/** A pack small enough to read, written to a folder of its own, so that each test can spoil one thing in it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprintText } from '../../../match/fingerprint.ts';

export const TINY_ARTICLE = `The tide table of Port Amber
The harbour master says the tide has risen by 12 centimetres since 1990, more than anywhere else on the coast.
Fishermen of the old quay doubt it, and the tide gauge was moved twice in those years.`;

/** As loose as parsed JSON: tests put into it what the schema forbids. */
export type TinyFiles = Record<string, ReturnType<typeof JSON.parse>>;

/** Path and content of every file. A fresh copy at each call. */
export function tinyFiles(): TinyFiles {
  return structuredClone({
    'pack.json': {
      id: 'tiny',
      title: 'Tides',
      version: '1.0.0',
      maintainer: 'Nobody',
      licence: 'CC BY 4.0',
      checked: '2026-01',
    },
    'article.json': {
      title: 'The tide table of Port Amber',
      publisher: 'Amber Post',
      published: '2025-03',
      url: 'https://example.org/tides',
      language: 'en',
      summary: ['One.', 'Two.', 'Three.'],
      stockPhrases: [],
      sources: ['s-post'],
    },
    'fingerprint.en.json': fingerprintText(TINY_ARTICLE, 'en'),
    'topics.json': [
      {
        id: 'rise',
        title: 'The rise',
        paragraphs: [2, 3],
        summary: 'Who measured what.',
        facts: [{ text: 'The gauge was moved in <em>1994</em>.', sources: ['s-gauge'] }],
        terms: ['tide-gauge', 'harbour-master'],
        claims: ['c1'],
        series: ['levels'],
        timeline: ['move'],
      },
    ],
    'claims.json': [
      {
        id: 'c1',
        kind: 'fact',
        statement: 'The sea rose by twelve centimetres in Port Amber.',
        anchors: { en: { start: 'the tide has risen', end: 'since 1990', paragraph: 2 } },
        quote: 'risen by 12 centimetres since 1990',
        assessment: 'contested',
        explanation: 'The gauge was moved.',
        terms: ['tide-gauge'],
        series: ['levels'],
        sources: ['s-post', 's-gauge'],
        checked: '2026-01-31',
      },
    ],
    'sources.json': [
      {
        id: 's-post',
        url: 'https://example.org/post',
        publisher: 'Amber Post',
        title: 'Tides',
        kind: 'news',
        country: 'GB',
        seen: true,
        confirms: 'The claim.',
      },
      {
        id: 's-gauge',
        url: 'https://example.org/gauge',
        publisher: 'Gauge Office',
        title: 'Log',
        kind: 'primary',
        country: 'DE',
        seen: true,
        confirms: 'The moves.',
      },
    ],
    'series.json': [
      {
        id: 'levels',
        kind: 'bars',
        title: 'Levels',
        unit: 'cm',
        measures: [{ id: 'level', label: 'Level' }],
        points: [{ at: '1990', values: { level: 3 }, status: 'reported', sources: ['s-gauge'] }],
      },
    ],
    'timeline.json': [
      { id: 'move', date: '1994-05', title: 'Gauge moved', terms: ['tide-gauge'], sources: ['s-gauge'] },
    ],
    'terms/tide-gauge.json': {
      id: 'tide-gauge',
      type: 'term',
      name: 'Tide gauge',
      forms: { en: ['tide gauge'] },
      shortForms: [{ text: 'TG', evidence: ['tide', 'harbour'], against: ['transgender'] }],
      definition: 'It measures the sea level.',
      facts: [{ text: 'It stands on the quay.', sources: ['s-gauge', 's-post'] }],
      relations: [{ kind: 'related', term: 'harbour-master' }],
      checked: '2026-01',
    },
    'terms/harbour-master.json': {
      id: 'harbour-master',
      type: 'person',
      name: 'Harbour master',
      forms: { en: ['harbour master'] },
      definition: 'Runs the port.',
      facts: [{ text: 'Appointed by the town.', sources: ['s-post', 's-gauge'] }],
      checked: '2026-01',
    },
    'locales/ru.json': {
      terms: {
        'tide-gauge': {
          name: 'Мареограф',
          definition: 'Измеряет уровень моря.',
          facts: ['Стоит на причале.'],
        },
      },
    },
  });
}

/** Writes the files to a new folder; strings are written as they stand, `undefined` leaves a file out. */
export function writeTinyPack(files: TinyFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-pack-'));
  for (const [file, content] of Object.entries(files)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
