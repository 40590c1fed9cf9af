import fc, { type Parameters, type RunDetails } from 'fast-check';

/** How long one property may try: a moment within `npm test`, or its share of `npm run fuzz -- --minutes N`. */
const MINUTES = Number(process.env.SIDELIGHT_FUZZ_MINUTES ?? 0);
const PROPERTIES = 7;

/** Tells how much was tried. What failed is told with seed and path, which `fc.assert` takes to repeat it. */
function tell<T>(details: RunDetails<T>): void {
  const message = fc.defaultReportMessage(details);
  if (message !== undefined) throw new Error(message);
  console.log(`${details.numRuns} tries`);
}

/** For `fc.assert`. */
export const effort = <T>(): Parameters<T> =>
  MINUTES === 0
    ? { numRuns: 150 }
    : {
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: (MINUTES * 60_000) / PROPERTIES,
        markInterruptAsFailure: false,
        reporter: tell,
      };

/** For `test`, in milliseconds. */
export const TIMEOUT = MINUTES > 0 ? MINUTES * 60_000 + 60_000 : 60_000;
