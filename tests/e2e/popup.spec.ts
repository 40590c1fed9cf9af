import { badge, openPopup } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

const textOf = (page: Awaited<ReturnType<typeof openPopup>>) => page.evaluate(() => document.body.innerText);

test('the popup sums up a press review and names what it found', async ({ driven, reader, site }) => {
  const address = `${site.url}demo/press-review.html`;
  await reader.open(address);
  await expect.poll(() => reader.highlights('passage')).not.toEqual([]);
  const popup = await openPopup(driven, address);
  await expect.poll(() => textOf(popup)).toMatch(/7 passages/i);
  await expect.poll(() => textOf(popup)).toMatch(/altered/i);
  await expect.poll(() => textOf(popup)).toContain('Belt and Road Initiative');
  await popup.close();
});

test('the list is the whole page in text: as many rows as the badge counts, and each leads there', async ({
  driven,
  reader,
  site,
}) => {
  const address = `${site.url}demo/press-review.html`;
  await reader.open(address);
  await reader.settled();
  const count = Number(await badge(driven, address));
  expect(count).toBeGreaterThan(10);
  const popup = await openPopup(driven, address);
  const rows = () => popup.$$eval('.row-text', (all) => all.length);
  await expect.poll(rows).toBe(count);
  await popup.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('.row')];
    all.at(-1)?.querySelector<HTMLElement>('.icon-button')?.click();
  });
  await expect.poll(() => reader.highlights('active')).toHaveLength(1);
  await popup.close();
});

test('a part of the coverage bar leads to its place on the page, or to its topic where it is not there', async ({
  driven,
  reader,
  site,
}) => {
  const address = `${site.url}demo/press-review.html`;
  await reader.open(address);
  await reader.settled();
  const popup = await openPopup(driven, address);
  const pressPart = (isThere: boolean) =>
    popup.evaluate((wanted) => {
      const parts = [...document.querySelectorAll<HTMLElement>('.coverage button')];
      const part = parts.find((one) => (one.querySelector('.here') !== null) === wanted);
      part?.click();
      return part !== undefined;
    }, isThere);
  await expect.poll(() => pressPart(true)).toBe(true);
  await expect.poll(() => reader.highlights('active')).toHaveLength(1);
  expect(await pressPart(false)).toBe(true);
  await expect.poll(() => textOf(popup)).toContain('Back');
  await popup.close();
});

test('the badge counts what was found, and stays empty where nothing was', async ({
  driven,
  reader,
  site,
}) => {
  const known = site.page('<p>The Belt and Road Initiative, and the Global Security Initiative.</p>');
  await reader.open(known);
  await expect.poll(() => badge(driven, known)).toBe('2');

  const unknown = site.page('<p>Flour, water, salt.</p>');
  await reader.open(unknown);
  await reader.settled();
  expect(await badge(driven, unknown)).toBe('');
});

test('the background can be read where the page has nothing', async ({ driven, reader, site }) => {
  const address = site.page('<p>Flour, water, salt.</p>');
  await reader.open(address);
  const popup = await openPopup(driven, address);
  await expect.poll(() => textOf(popup)).toMatch(/nothing/i);
  await popup.close();
});
