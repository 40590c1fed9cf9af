/**
 * `npm run bench`: what annotating a page costs, ours and others', as multiples of the least that any annotator must do.
 *
 *   --runs N        pages opened for each contender; 9 by default
 *   --only TEXT     tables whose title holds the text; "Smoothness" and "Large" are two
 *   --pages FOLDER  saved pages as well: each *.html in it, cold
 *   --browser NAME  chromium (default) or firefox, for our own part alone
 *   --json FILE     writes the figures
 *   --table FILE    writes the goals as the table in docs/performance.md
 *
 * What it means, and figures that stand: docs/performance.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleContenders } from './bundle.ts';
import { chanceHits } from './chance-hits.ts';
import { bundledGiven } from './given.ts';
import { goalsAsMarkdown, goalsOf, printGoals } from './goals.ts';
import type { ContenderName } from './in-page/index.ts';
import { measureLarge, printLarge } from './large.ts';
import { measure } from './measure.ts';
import { printTable, type Table, toTable } from './report.ts';
import { measureSmoothness, printSmoothness } from './smoothness.ts';
import { type BenchStage, startStage } from './stage.ts';
import { makeSubjects, type Subject } from './subjects.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    pages: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'string' },
    table: { type: 'string' },
  },
});

const OURS: readonly ContenderName[] = [
  'floor',
  'scout',
  'scout, until its first hit',
  'annotate',
  'annotate, no gate',
];
const isFirefox = values.browser === 'firefox';

function savedPages(folder: string): Subject[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      title: `Saved page ${file}`,
      html: readFileSync(join(folder, file), 'utf8'),
      heat: 'cold',
      contenders: [...OURS, 'RegExp + CSS.highlights'],
    }));
}

async function measureSubject(stage: BenchStage, script: string, subject: Subject): Promise<Table> {
  const { html, heat, quotations = [] } = subject;
  const contenders = subject.contenders.filter((name) => !isFirefox || OURS.includes(name));
  const given = { ...bundledGiven(), quotes: quotations.map(({ exact }) => exact) };
  const options = { runs: Number(values.runs), heat };
  const runs = await measure(stage, script, html, given, ['nothing', ...contenders], options);
  return toTable(`${subject.title}, ${heat}`, runs, contenders);
}

const isWanted = (title: string): boolean => title.includes(values.only);
const subjects = [...makeSubjects(), ...(values.pages ? savedPages(values.pages) : [])];
const script = await bundleContenders();
const stage = await startStage(isFirefox ? 'firefox' : 'chromium');
const tables: Table[] = [];
for (const subject of subjects.filter(({ title }) => isWanted(title))) {
  const table = await measureSubject(stage, script, subject);
  printTable(table);
  tables.push(table);
}
const given = { ...bundledGiven(), quotes: [] };
const smoothness =
  !isFirefox && isWanted('Smoothness') ? await measureSmoothness(stage, script, given) : undefined;
if (smoothness) printSmoothness(smoothness);
const large = isWanted('Large') ? await measureLarge(stage, script, 2 * Number(values.runs)) : undefined;
if (large) printLarge(large);
await stage.close();
console.log(
  `\nThe gate lets through ${chanceHits(given.gate).toFixed(1)} places a MB of prose without a sense, by chance.`,
);
const goals = goalsOf({ tables, smoothness, large });
printGoals(goals);
if (values.table) writeFileSync(values.table, goalsAsMarkdown(goals));
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ goals, tables, smoothness, large }, null, 2)}\n`);
