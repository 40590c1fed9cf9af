import type { ContenderName } from './in-page/index.ts';
import type { Runs } from './measure.ts';
import { median, spread } from './statistics.ts';

export type Row = {
  readonly contender: string;
  /** Multiples of the floor, and half the distance between quartiles as a share of it. */
  readonly floors: number;
  readonly spread: number;
  readonly found: number;
};
export type Table = { readonly title: string; readonly runs: number; readonly rows: readonly Row[] };

/** Times are told as multiples of the floor's in the same table only: machines differ. */
export function toTable(title: string, runs: Runs, names: readonly ContenderName[]): Table {
  const timesOf = (name: ContenderName) => runs[name]!.map(({ time }) => time);
  const overhead = median(timesOf('nothing')); // of asking for a call at all
  const floor = median(timesOf('floor')) - overhead;
  const rows = names.map((name): Row => {
    const times = timesOf(name).map((time) => time - overhead);
    const found = runs[name]![0]!.found;
    return { contender: name, floors: median(times) / floor, spread: spread(times), found };
  });
  return { title, runs: runs.floor!.length, rows };
}

export function printTable({ title, runs, rows }: Table): void {
  console.log(`\n${title} (${runs} runs)`);
  for (const { contender, floors, spread: around, found } of rows) {
    const ratio = `x ${floors.toFixed(floors < 10 ? 2 : 0)}`.padStart(9);
    console.log(
      `  ${contender.padEnd(26)}${ratio} ±${(around * 100).toFixed(0).padStart(3)} %  found ${found}`,
    );
  }
}
