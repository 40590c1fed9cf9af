import { drag, middleOf } from '../../tools/drive/hand.ts';
import type { Reader } from '../../tools/drive/reader.ts';
import { expect, test } from './reader.ts';

const TERM = 'Global Development Initiative';
const PAGE = `<style>p { margin: 200px 40px; font: 18px/24px sans-serif }</style>
  <p>Delegates praised the ${TERM} at length.</p><p>Nothing known stands here.</p>
  <p><textarea aria-label="Notes"></textarea></p>`;

async function arrive(reader: Reader, address: string): Promise<void> {
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toEqual([TERM]);
}

async function openCard(reader: Reader): Promise<void> {
  await reader.hover(TERM);
  await expect.poll(() => reader.cardBox()).toBeTruthy();
}

/** Past the moment in which a press goes through the card. */
async function openFirmly(reader: Reader): Promise<void> {
  await openCard(reader);
  await expect.poll(() => reader.cardState()).toEqual({ mode: 'hover', ghost: false });
}

const waitFor = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

test('a card that has only just come lets the pointer through', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await expect(async () => {
    await reader.lookAway();
    await expect.poll(() => reader.cardBox()).toBeUndefined();
    await openCard(reader);
    expect(await reader.cardState()).toEqual({ mode: 'hover', ghost: true }); // 400 ms long
  }).toPass();
  await expect.poll(() => reader.cardState()).toEqual({ mode: 'hover', ghost: false });
});

test('the card waits while the pointer goes over to it, however slowly; not while it goes elsewhere', async ({
  reader,
  site,
}) => {
  await arrive(reader, site.page(PAGE));
  await expect(async () => {
    await reader.lookAway();
    await openCard(reader);
    const line = (await reader.boxOf(TERM))!;
    const card = (await reader.cardBox())!;
    const x = line.x + 12;
    const [from, to] =
      card.y > line.y ? [line.y + line.height - 2, card.y + 4] : [line.y + 2, card.y + card.height - 4];
    for (let step = 0; step <= 10; step++) {
      await reader.page.mouse.move(x, from + ((to - from) * step) / 10);
      await waitFor(50);
    }
    expect(await reader.cardState()).toBeTruthy();
  }).toPass();
  await waitFor(800); // within the card for as long as one likes
  expect(await reader.cardState()).toBeTruthy();
  await reader.lookAway();
  await expect.poll(() => reader.cardState()).toBeUndefined();
});

test('a press keeps the card; its pin lets it go again', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await openFirmly(reader);
  await reader.page.mouse.click(...pointOf(await reader.boxInCard('.definition')));
  await expect.poll(() => reader.cardState()).toEqual({ mode: 'pinned', ghost: false });
  await reader.lookAway();
  await waitFor(900);
  expect(await reader.cardState()).toBeTruthy();

  await reader.clickInCard('Let it close again');
  await expect.poll(async () => (await reader.cardState())?.mode).toBe('hover');
  await reader.clickInCard('Keep open');
  await expect.poll(async () => (await reader.cardState())?.mode).toBe('pinned');
  await reader.clickInCard('Let it close again');
  await reader.lookAway();
  await expect.poll(() => reader.cardState()).toBeUndefined();
});

test('a pinned card is dragged by its header, within the viewport', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await openFirmly(reader);
  await reader.clickInCard('Keep open');
  await expect.poll(async () => (await reader.cardState())?.mode).toBe('pinned');
  const before = (await reader.cardBox())!;
  const grip = middleOf((await reader.boxInCard('.card-head .kicker'))!);
  await drag(reader.page, grip, { x: grip.x + 300, y: grip.y + 40 });
  const after = (await reader.cardBox())!;
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([300, 40]);

  const again = middleOf((await reader.boxInCard('.card-head .kicker'))!);
  await drag(reader.page, again, { x: 1275, y: 4 });
  const atEdge = (await reader.cardBox())!;
  expect([Math.round(atEdge.x + atEdge.width), Math.round(atEdge.y)]).toEqual([1280, 0]);
});

test('a name inside the card opens in place, and there is a way back', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await openFirmly(reader);
  await reader.clickInCard('Xi Jinping');
  await expect.poll(() => reader.spokenText()).toContain('Full entry');
  await expect.poll(() => reader.focusInCard()).toBe('Xi Jinping');
  await reader.clickInCard('Back');
  await expect.poll(() => reader.focusInCard()).toBe(TERM);
});

test('the link it copies leads back to these words', async ({ driven, reader, site }) => {
  const address = site.page(PAGE);
  await arrive(reader, address);
  await openFirmly(reader);
  if (driven.name === 'chromium') {
    const { origin } = new URL(address);
    await driven.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-sanitized-write']);
  }
  await reader.clickInCard('Copy a link');
  await expect.poll(() => reader.spokenText()).toContain('Copied');
  await reader.press('Escape');
  await reader.page.focus('textarea');
  await reader.press('Control+v');
  const pasted = await reader.page.evaluate(() => document.querySelector('textarea')!.value);
  expect(pasted).toBe(`${address}#:~:text=${encodeURIComponent(TERM)}`);
});

test('a click beside it and its own button close it', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await openFirmly(reader);
  await reader.clickInCard('Close');
  await expect.poll(() => reader.cardState()).toBeUndefined();
  await reader.lookAway();
  await openFirmly(reader);
  await reader.click('Nothing known');
  await expect.poll(() => reader.cardState()).toBeUndefined();
});

function pointOf(box: Parameters<typeof middleOf>[0] | undefined): [x: number, y: number] {
  const { x, y } = middleOf(box!);
  return [x, y];
}
