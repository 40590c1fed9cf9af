/** Prints figures as a table: one line a kind, and the sums that the targets speak of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation, Judged } from './evaluate.ts';
import { type Figures, MEASURES, precisionOf, recallOf, type Tally } from './score.ts';

const ACCEPTED = join(import.meta.dirname, '../../tests/fixtures/labelled/accepted.json');
const WIDTH = 40;

export function printTable({ title, kinds, groups }: Evaluation): void {
  console.log(`${title}\n${''.padEnd(WIDTH)}${MEASURES.map((name) => name.padEnd(15)).join('')}`);
  console.log(`${'recall and precision by kind'.padEnd(WIDTH)}`);
  for (const [name, tally] of kinds) console.log(rowOf(name, tally));
  console.log('');
  for (const [name, tally] of groups) console.log(rowOf(`= ${name}`, tally));
}

function rowOf(name: string, tally: Tally): string {
  const cells = MEASURES.map((measure) => {
    const { hit, wrong, missed } = tally[measure];
    if (hit + wrong + missed === 0) return '-'.padEnd(15);
    if (hit + missed === 0) return `${wrong} false`.padEnd(15);
    return `${recallOf(tally[measure]).toFixed(3)} ${precisionOf(tally[measure]).toFixed(3)}`.padEnd(15);
  });
  return `${name.padEnd(WIDTH)}${cells.join('')}`.trimEnd();
}

/** Truth: passages in «», altered words in {}, words left out as ^, terms in «». Shown: [], (), _ and <>. */
export function printWorst({ judged }: Evaluation, most: number): void {
  const faults = ({ tally }: Judged) =>
    MEASURES.reduce((sum, measure) => sum + tally[measure].wrong + tally[measure].missed, 0);
  const worst = judged.filter((one) => faults(one) > 0).toSorted((a, b) => faults(b) - faults(a));
  for (const one of worst.slice(0, most)) {
    console.log(
      `\n--- ${one.page.kind}: ${faults(one)} faults ${JSON.stringify(one.tally)}\n${readable(one)}`,
    );
  }
}

function readable({ page, labelled: { text, marks }, shown }: Judged): string {
  const signs: [at: number, sign: string][] = [];
  const enclose = (spans: readonly { start: number; end: number }[], open: string, close: string) => {
    for (const { start, end } of spans) signs.push([start, open], [end, close]);
  };
  const truth = (...kinds: string[]) => marks.filter(({ kind }) => kinds.includes(kind));
  enclose(truth('passage', 'term'), '«', '»');
  enclose(truth('altered'), '{', '}');
  enclose(truth('left-out', 'owned-up'), '^', '');
  enclose(shown.passages, '[', ']');
  enclose(shown.altered, '(', ')');
  enclose(shown.leftOut, '_', '');
  if (page.asks.includes('terms')) enclose(shown.terms, '<', '>');
  let readableText = text.text;
  for (const [at, sign] of signs.sort((a, b) => b[0] - a[0]))
    readableText = readableText.slice(0, at) + sign + readableText.slice(at);
  return readableText.slice(0, 2000);
}

/** Against the figures that were last accepted for the same question. */
export function printDifference({ title, figures }: Evaluation): void {
  const accepted: Record<string, Figures> = JSON.parse(readFileSync(ACCEPTED, 'utf8'));
  const before = accepted[title];
  if (!before) return;
  for (const [name, value] of Object.entries(figures)) {
    const change = value - (before[name] ?? 0);
    if (Math.abs(change) >= 0.0005) console.log(`${name}: ${before[name]} -> ${value}`);
  }
}
