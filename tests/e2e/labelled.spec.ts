/** The labelled set in the browser that readers use: what is painted agrees with what is true. */
import { expect, test } from '@playwright/test';
import { evaluate } from '../../tools/evaluate/evaluate.ts';
import { FLOORS } from '../../tools/evaluate/floors.ts';
import { runBrowser } from '../../tools/evaluate/run-browser.ts';

test('a page of each kind shows what it should, and nothing else', async () => {
  test.skip(test.info().project.name !== 'chromium', 'figures are taken in one browser');
  test.setTimeout(600_000);
  const { figures } = await evaluate({ seed: 1, each: 1, browser: runBrowser });
  for (const [figure, value] of Object.entries(figures)) {
    const floor = FLOORS[figure];
    if (floor === undefined) expect(value, figure).toBe(0);
    else expect(value, figure).toBeGreaterThanOrEqual(floor);
  }
});
