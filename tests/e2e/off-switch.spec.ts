import type { Page } from 'puppeteer-core';
import { openPopup } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

const PAGE = '<p>They spoke of the Belt and Road Initiative.</p>';

/** Presses a switch of the popup, once it is there. */
async function press(popup: Page, label: 'This site' | 'Everywhere'): Promise<void> {
  const flip = (wanted: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('[role=switch]')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.includes(wanted),
    );
    found?.click();
    return found !== undefined;
  };
  await expect.poll(() => popup.evaluate(flip, label)).toBe(true);
}

test('switched off everywhere, highlights go from open pages and none come on new ones', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  settings.changed = true;
  const [first, second] = [site.page(PAGE), site.page(PAGE)];
  await reader.open(first);
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);

  const popup = await openPopup(driven, first);
  await press(popup, 'Everywhere');
  await expect.poll(() => reader.highlights('term')).toEqual([]);
  await reader.open(second);
  await reader.settled();
  expect(await reader.highlights('term')).toEqual([]);

  await press(popup, 'Everywhere');
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
  await popup.close();
});

test('switched off for one site, another site keeps its highlights', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  settings.changed = true;
  const here = site.page(PAGE);
  await reader.open(here);
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);

  const popup = await openPopup(driven, here);
  await press(popup, 'This site');
  await popup.close();
  await expect.poll(() => reader.highlights('term')).toEqual([]);

  await reader.open(here.replace(site.url, site.otherSite));
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
});
