/**
 * `npm run evaluate`: how well finds agree with the labelled set.
 *
 *   --core         the matching core alone, in Node
 *   --seed N       another set of the same kinds (1 is for tuning, others are held out)
 *   --pages N      pages a kind; 8 by default
 *   --worst N      prints the N pages with the most wrong and missed words
 *   --json FILE    writes the figures
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { PASSAGE_KINDS } from './kinds.ts';
import { makeRandom } from './random.ts';
import { printTable } from './report.ts';
import { matchLabelled, readLabelled } from './run-core.ts';
import { addTally, emptyTally, scorePage, shownBy, type Tally } from './score.ts';
import { loadSourceArticle, readBundledPack } from './source-article.ts';
import { readTermPages } from './term-pages.ts';

const { values } = parseArgs({
  options: {
    core: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string', default: '8' },
    worst: { type: 'string', default: '0' },
    kind: { type: 'string', default: '' },
    json: { type: 'string' },
  },
});

const article = loadSourceArticle();
const pack = article.isReal ? article.pack : readBundledPack();
const termIndex = buildMatchIndex([makeIndexSource(pack)]);
const index = article.isReal ? termIndex : buildMatchIndex([article.source]);
const terms = pack.terms.map(({ id }) => id);
const claims = article.claims.map(({ id }) => id);
const rows = new Map<string, { group: string; tally: Tally }>();
const worst: { name: string; page: number; faults: number; html: string; tally: Tally }[] = [];

function judge(group: string, name: string, page: number, html: string, judgesTerms: boolean): void {
  const labelled = readLabelled(html);
  const found = matchLabelled(labelled, judgesTerms ? termIndex : index);
  const scored = scorePage(labelled, shownBy(found, claims, terms), judgesTerms);
  const faults = Object.values(scored).reduce((sum, { wrong, missed }) => sum + wrong + missed, 0);
  if (faults > 0) worst.push({ name, page, faults, html, tally: scored });
  const row = rows.get(name) ?? { group, tally: emptyTally() };
  addTally(row.tally, scored);
  rows.set(name, row);
}

PASSAGE_KINDS.forEach((one, at) => {
  if (!one.name.includes(values.kind)) return;
  for (let page = 0; page < Number(values.pages); page++) {
    const html = one.make(article, makeRandom(Number(values.seed) * 100_003 + at * 1009 + page));
    judge(one.group, one.name, page, html, false);
  }
});
for (const { group, name, html } of readTermPages(terms)) {
  if (name.includes(values.kind) || group.includes(values.kind))
    judge(`terms: ${group}`, name, 0, html, true);
}
printTable(rows);
worst.sort((a, b) => b.faults - a.faults);
for (const one of worst.slice(0, Number(values.worst))) {
  console.log(`\n--- ${one.name}, page ${one.page}: ${JSON.stringify(one.tally)}\n${readable(one.html)}`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);

/** Truth: passages in «», altered words in {}, words left out as ^. Found: [], (), _. */
function readable(html: string): string {
  const labelled = readLabelled(html);
  const { text, marks } = labelled;
  const isTermPage =
    marks.some(({ kind }) => kind === 'term') || !marks.some(({ kind }) => kind === 'passage');
  const found = shownBy(matchLabelled(labelled, isTermPage ? termIndex : index), claims, terms);
  const signs = marks.flatMap(({ kind, start, end }): [number, string][] => {
    if (kind === 'passage')
      return [
        [start, '«'],
        [end, '»'],
      ];
    if (kind === 'altered')
      return [
        [start, '{'],
        [end, '}'],
      ];
    return kind === 'left-out' ? [[start, '^']] : [];
  });
  if (isTermPage) {
    for (const { start, end } of found.terms) signs.push([start, '<'], [end, '>']);
  }
  for (const { start, end } of found.passages) signs.push([start, '['], [end, ']']);
  for (const { start, end } of found.altered) signs.push([start, '('], [end, ')']);
  for (const { start } of found.leftOut) signs.push([start, '_']);
  let shown = text.text;
  for (const [at, sign] of signs.sort((a, b) => b[0] - a[0]))
    shown = shown.slice(0, at) + sign + shown.slice(at);
  return shown.slice(0, 6000);
}
