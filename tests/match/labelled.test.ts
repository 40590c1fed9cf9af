// @vitest-environment node
/** Floors for the labelled set, on the core alone; tests/e2e/labelled.spec.ts asks the same of the browser. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../tools/evaluate/evaluate.ts';
import { FLOORS } from '../../tools/evaluate/floors.ts';

const SETS = [
  { name: 'an article of our own, tuning', seed: 1, synthetic: true },
  { name: 'an article of our own, held out', seed: 7, synthetic: true },
  { name: 'the bundled article or its quotations', seed: 1, synthetic: false },
];

describe.each(SETS)('on $name', ({ seed, synthetic }) => {
  it('the figures stay above their floors', { timeout: 60_000 }, async () => {
    const { figures } = await evaluate({ seed, each: 3, synthetic });
    for (const [figure, value] of Object.entries(figures)) {
      const floor = FLOORS[figure];
      if (floor === undefined)
        expect(value, figure).toBe(0); // finds where there is nothing to find
      else expect(value, figure).toBeGreaterThanOrEqual(floor);
    }
  });
});
