import { middleOf, pressAndHold, tap } from '../../tools/drive/hand.ts';
import type { Reader } from '../../tools/drive/reader.ts';
import { expect, test } from './reader.ts';

const PAGE = `<style>p { margin: 120px 30px; font: 18px/24px sans-serif }</style>
  <p>Delegates praised the Global Development Initiative at length.</p>
  <p><a href="#followed">The Belt and Road Initiative</a> came later.</p>
  <p>Nothing known stands here.</p>`;

test.beforeEach(({ reader }) =>
  reader.page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: false }),
);

async function arrive(reader: Reader, address: string): Promise<void> {
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toHaveLength(2);
}

test('a tap on a highlight opens its card as a sheet at the bottom; a tap above it closes it', async ({
  reader,
  site,
}) => {
  await arrive(reader, site.page(PAGE));
  const term = middleOf((await reader.boxOf('Global Development'))!);
  await expect(async () => {
    // The first may come before the card's script; a second on an open card would close it.
    if (!(await reader.cardState())) await tap(reader.page, term);
    await expect.poll(() => reader.cardState(), { timeout: 2000 }).toEqual({ mode: 'sheet', ghost: false });
  }).toPass();
  await expect.poll(() => reader.cardBox()).toBeTruthy();
  const sheet = (await reader.cardBox())!;
  expect([Math.round(sheet.x), Math.round(sheet.width)]).toEqual([0, 390]);
  expect(Math.round(sheet.y + sheet.height)).toBe(800);
  expect(await reader.focusInCard()).not.toBe('');

  await tap(reader.page, { x: 200, y: 20 });
  await expect.poll(() => reader.cardState()).toBeUndefined();
});

test('in a link a tap follows the link; press and hold opens the card', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  const link = middleOf((await reader.boxOf('Belt and Road'))!);
  await tap(reader.page, link);
  await expect.poll(() => reader.page.evaluate(() => location.hash)).toBe('#followed');
  expect(await reader.cardState()).toBeUndefined();

  await reader.page.evaluate(() => history.replaceState(null, '', location.pathname));
  await pressAndHold(reader.page, link);
  await expect.poll(() => reader.cardState()).toEqual({ mode: 'sheet', ghost: false });
  expect(await reader.page.evaluate(() => location.hash)).toBe('');
});

test('a finger that scrolls opens nothing', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  const { x, y } = middleOf((await reader.boxOf('Global Development'))!);
  const finger = await reader.page.touchscreen.touchStart(x, y);
  for (let step = 1; step <= 6; step++) await finger.move(x, y - 20 * step);
  await new Promise((later) => setTimeout(later, 700));
  await finger.end();
  expect(await reader.cardState()).toBeUndefined();
});
