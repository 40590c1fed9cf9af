import type { GateSource } from '../../../match/gate-source.ts';
import type { IndexSource } from '../../../match/index-source.ts';

/** What every contender is given before the clock starts, as plain values. */
export type Given = {
  readonly gate: readonly GateSource[];
  readonly index: readonly IndexSource[];
  /** Names and short forms, for peers that look for words. */
  readonly aliases: readonly string[];
  /** Quotations word by word, for peers that look for quotations. */
  readonly quotes: readonly string[];
};

/** @returns how much was found */
export type Contender = (given: Given) => number | Promise<number>;
