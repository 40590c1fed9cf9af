import type { Parameters } from 'fast-check';

/** How long one property may try: a moment within `npm test`, or its share of `npm run fuzz -- --minutes N`. */
const MINUTES = Number(process.env.SIDELIGHT_FUZZ_MINUTES ?? 0);
const SHARES = 6;

const moment: Parameters<unknown> = { numRuns: 150 };
const long: Parameters<unknown> = {
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: (MINUTES * 60_000) / SHARES,
  markInterruptAsFailure: false,
};

/** For `fc.assert`. A failure prints seed and path, which `fc.assert` takes to repeat it. */
export const effort = <T>(): Parameters<T> => (MINUTES > 0 ? long : moment) as Parameters<T>;

/** For `test`, in milliseconds. */
export const TIMEOUT = MINUTES > 0 ? MINUTES * 60_000 + 60_000 : 60_000;
