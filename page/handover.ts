import type { Gate } from '../match/gate.ts';

/** What the script on every page leaves for the annotator, which comes later into the same world. */
export type Handover = {
  readonly gate: Gate;
  /** Ends the annotator's work too. */
  readonly signal: AbortSignal;
};

const PORT = Symbol.for('sidelight.handover');

type World = { [PORT]?: Handover | undefined };

export function handOver(handover: Handover): void {
  (globalThis as World)[PORT] = handover;
}

/** True once an annotator has come for what was left. */
export const isTakenOver = (): boolean => (globalThis as World)[PORT] === undefined;

/** @returns undefined where the work has ended, or another annotator has taken it up */
export function takeOver(): Handover | undefined {
  const world = globalThis as World;
  const handover = world[PORT];
  world[PORT] = undefined;
  return handover?.signal.aborted ? undefined : handover;
}
