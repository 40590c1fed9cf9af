/** What has to be shown, beside what was measured. Ratios, so that the machine does not matter. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ContenderName } from './in-page/index.ts';
import { floorsOf, type Large } from './large.ts';
import type { Table } from './report.ts';
import type { Smoothness } from './smoothness.ts';
import { median, spread } from './statistics.ts';
import { EDITED_QUOTATIONS, NEWS_WITHOUT, PEERS, RICH, WITHOUT } from './subjects.ts';

type Goal = {
  readonly measure: string;
  readonly target: number;
  readonly limit: number;
  /** Undefined where this run did not measure it. */
  readonly value: number | undefined;
  /** Half the distance between the quartiles, as a share; undefined where there is one value. */
  readonly spread?: number | undefined;
  readonly unit?: 'ms' | 'MB' | 'kB';
};

export type Measured = {
  readonly tables: readonly Table[];
  readonly smoothness?: Smoothness | undefined;
  readonly large?: Large | undefined;
};

const BUILD = 'dist/chrome-mv3';

export function goalsOf({ tables, smoothness, large }: Measured): Goal[] {
  const ratio = (title: string, ours: ContenderName, other: ContenderName) => {
    const rows = tables.find((table) => table.title.startsWith(title))?.rows;
    const [a, b] = [ours, other].map((name) => rows?.find(({ contender }) => contender === name));
    return { value: a && b && a.floors / b.floors, spread: a && b && Math.max(a.spread, b.spread) };
  };
  const s = smoothness;
  return [
    {
      measure: 'page without a find, 90 kB, cold / floor',
      target: 1.5,
      limit: 2,
      ...ratio(NEWS_WITHOUT, 'scout', 'floor'),
    },
    {
      measure: 'page without a find, 1 MB, cold / floor',
      target: 1.5,
      limit: 2,
      ...ratio(WITHOUT, 'scout', 'floor'),
    },
    {
      measure: 'edited article, 1 MB, cold / floor',
      target: 2.5,
      limit: 3,
      ...ratio(RICH, 'annotate', 'floor'),
    },
    {
      measure: 'the same / RegExp + CSS.highlights',
      target: 1,
      limit: 1.3,
      ...ratio(RICH, 'annotate', 'RegExp + CSS.highlights'),
    },
    {
      measure: 'news page / mark.js',
      target: 1 / 500,
      limit: 1 / 100,
      ...ratio(PEERS, 'annotate', 'mark.js'),
    },
    {
      measure: '30 edited quotations / approx-string-match',
      target: 1 / 12,
      limit: 1 / 5,
      ...ratio(EDITED_QUOTATIONS, 'annotate', 'approx-string-match'),
    },
    {
      measure: '100,000 aliases, warm / floor',
      target: 3,
      limit: 4.5,
      value: large && floorsOf(large.names),
      spread: large && spread(large.names.ours),
    },
    {
      measure: '10,000 articles, warm / floor',
      target: 3,
      limit: 4.5,
      value: large && floorsOf(large.articles),
      spread: large && spread(large.articles.ours),
    },
    {
      measure: '10,000 articles, in a tab',
      target: 4,
      limit: 6,
      unit: 'MB',
      value: large && large.articles.inTab / 1e6,
    },
    {
      measure: 'one paragraph added to 1 MB / whole pass',
      target: 1 / 200,
      limit: 1 / 100,
      value: s && median(s.added) / s.whole,
      spread: s && spread(s.added),
    },
    {
      measure: 'longest slice, 10 MB page',
      target: 5,
      limit: 8,
      unit: 'ms',
      value: s && Math.max(...s.slices),
    },
    {
      measure: 'frame after a change, 10,000 finds / without',
      target: 1.1,
      limit: 1.3,
      value: s && median(s.frames) / median(s.bareFrames),
      spread: s && spread(s.frames),
    },
    {
      measure: 'content script on every page, gzipped',
      target: 12,
      limit: 16,
      unit: 'kB',
      value: gzipped('content-scripts/content.js'),
    },
    { measure: 'card script, gzipped', target: 30, limit: 40, unit: 'kB', value: gzipped('card.js') },
    { measure: 'heap after a pass over 1 MB', target: 4, limit: 8, unit: 'MB', value: s && s.heap / 1e6 },
  ];
}

/** Of the last build, what there is of the files; undefined where the first is not there. */
function gzipped(...files: string[]): number | undefined {
  const paths = files.map((file) => `${BUILD}/${file}`);
  if (!existsSync(paths[0]!)) return undefined;
  return paths.filter(existsSync).reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000;
}

const verdictOf = ({ value, target, limit }: Goal): string => {
  if (value === undefined) return 'not measured';
  if (value <= target) return 'met';
  return value <= limit ? 'within the limit' : 'NOT MET';
};

const written = (number: number, unit: Goal['unit']): string => {
  if (!unit && number < 0.2) return `1/${(1 / number).toFixed(0)}`;
  return `${number.toFixed(number < 10 ? 2 : 1)}${unit ? ` ${unit}` : ''}`;
};

/** Measure, target, limit, what was measured, spread, verdict. */
function cellsOf(goal: Goal): string[] {
  const { measure, target, limit, value, spread: around, unit } = goal;
  return [
    measure,
    written(target, unit),
    written(limit, unit),
    value === undefined ? '-' : written(value, unit),
    around === undefined ? '' : `±${(around * 100).toFixed(0)} %`,
    verdictOf(goal),
  ];
}

const HEADS = ['measure', 'target', 'limit', 'measured', 'spread', ''];
const WIDTHS = [46, 9, 9, 11, 9, 0];

export function printGoals(goals: readonly Goal[]): void {
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[at]!) : cell.padStart(WIDTHS[at]!))).join(' ');
  console.log(`\n${[HEADS, ...goals.map(cellsOf)].map(line).join('\n')}`);
}

/** As the table in docs/performance.md. */
export const goalsAsMarkdown = (goals: readonly Goal[]): string =>
  [HEADS, HEADS.map(() => '---'), ...goals.map(cellsOf)]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
