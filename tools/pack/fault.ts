/** What is wrong with a pack, told so that its author can put it right: where, what, and what to do next. */
import type { PackFault } from '../../content-data/pack-fault.ts';

export type Fault = PackFault & {
  /** An `error` keeps a pack from being built; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** File within the pack's folder; `place` is the place in it. */
  readonly file: string;
};

/** A spot in a pack: the file, and the place in it. */
export type Spot = Pick<Fault, 'file' | 'place'>;

export const error = (spot: Spot, problem: string, nextStep: string): Fault => ({
  severity: 'error',
  file: spot.file,
  place: spot.place,
  problem,
  nextStep,
});

export const warning = (spot: Spot, problem: string, nextStep: string): Fault => ({
  ...error(spot, problem, nextStep),
  severity: 'warning',
});

/** "terms/gdi.json facts[2].sources[0]: names an unknown source "x". Add it to sources.json, or correct the id." */
export function tellFault({ file, place, problem, nextStep }: Fault): string {
  return `${[file, place].filter(Boolean).join(' ')}: ${problem}. ${nextStep}.`;
}

/** A pack that cannot be used. The message tells each fault on a line of its own. */
export class PackError extends Error {
  override name = 'PackError';
  readonly faults: readonly Fault[];

  constructor(folder: string, faults: readonly Fault[]) {
    super([`The pack in ${folder} has ${faults.length} fault(s).`, ...faults.map(tellFault)].join('\n'));
    this.faults = faults;
  }
}
