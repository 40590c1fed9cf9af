import { openGate } from '../../match/gate.ts';
import type { GateSource } from '../../match/gate-source.ts';
import { makeRandom } from '../../tools/evaluate/random.ts';
import { makeParagraph } from './pages/prose.ts';

const UNITS = 6_000_000;

/** Places in prose where nothing known stands and the gate lets through all the same, by the million units. */
export function chanceHits(sources: readonly GateSource[]): number {
  const gate = openGate(sources);
  const random = makeRandom(11);
  let units = 0;
  let hits = 0;
  while (units < UNITS) {
    const text = Array.from({ length: 100 }, () => makeParagraph(random)).join('\n');
    units += text.length;
    hits += [...gate(text)].length;
  }
  return (hits * 1_000_000) / units;
}
