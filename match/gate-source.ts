/** What the gate needs of packs, compactly, as JSON: made when packs are built or imported, read on every page. */
export type GateSource = {
  /** `other`: only texts with letters beyond Latin are worth a try. */
  readonly script: 'latin' | 'other';
  /** Words of which every find holds one; see gate-expression.ts. */
  readonly pattern: string;
  /** What may stand around those words; see gate-keys.ts. 32-bit words, base64. Empty: anything. */
  readonly keys: string;
  /** The companies that the keys know: numbers of the groups each needs one word of. */
  readonly companies: readonly (readonly number[])[];
};

/** Lets through whatever is not written in Latin letters: for as long as no better source is at hand. */
export const ALL_OTHER: GateSource = {
  script: 'other',
  pattern: '[\\u0400-\\u052f\\u2e80-\\uffff]',
  keys: '',
  companies: [],
};
