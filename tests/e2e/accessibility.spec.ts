import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openPopup } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe finds broken, with the places. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}

test('the popup over a press review has no accessibility fault that a machine can find', async ({
  driven,
  reader,
  site,
}) => {
  const address = `${site.url}demo/press-review.html`;
  await reader.open(address);
  await expect.poll(() => reader.highlights('passage')).not.toEqual([]);
  const popup = await openPopup(driven, address);
  await expect
    .poll(() => popup.evaluate(() => document.body.innerText))
    .toContain('Belt and Road Initiative');
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});
