/** Prints figures as a table: one line a kind, and the sums that the targets speak of. */
import { addTally, emptyTally, MEASURES, precisionOf, recallOf, type Tally } from './score.ts';

const share = (value: number): string => value.toFixed(3).padStart(6);

export function printTable(
  rows: ReadonlyMap<string, { readonly group: string; readonly tally: Tally }>,
): void {
  console.log(`${'kind'.padEnd(40)}${MEASURES.map((name) => name.padEnd(14)).join('  ')}`);
  const sums = new Map<string, Tally>();
  for (const [name, { group, tally }] of rows) {
    printRow(name, tally);
    sums.set(group, addTally(sums.get(group) ?? emptyTally(), tally));
  }
  for (const [group, tally] of sums) printRow(`= ${group}`, tally);
}

function printRow(name: string, tally: Tally): void {
  const cells = MEASURES.map((measure) => {
    const { hit, wrong, missed } = tally[measure];
    if (hit + wrong + missed === 0) return ''.padEnd(14);
    if (hit + missed === 0) return `${wrong} false`.padEnd(14);
    return `${share(recallOf(tally[measure]))} ${share(precisionOf(tally[measure]))}`.padEnd(14);
  });
  console.log(`${name.padEnd(40)}${cells.join('  ')}`);
}
