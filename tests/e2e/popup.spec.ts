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
