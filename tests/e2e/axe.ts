/** Accessibility faults that a machine can find. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of any driver. */
type Evaluating = { evaluate(source: string): Promise<unknown> };

/**
 * @param within - a selector; by default the whole page
 * @returns rules that axe finds broken, with the places
 */
export async function violations(page: Evaluating, within?: string): Promise<string[]> {
  await page.evaluate(AXE);
  const context = within ? JSON.stringify(within) : 'document';
  const results = (await page.evaluate(`axe.run(${context})`)) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
