import type { Rect } from '../../tools/drive/in-page.ts';
import type { Reader } from '../../tools/drive/reader.ts';
import { expect, test } from './reader.ts';

const TERM = 'Belt and Road Initiative';

/** Rests the pointer on a mention and waits for the card to stand still. @returns the hovered line and the card */
async function pointAt(reader: Reader, text: string, nth = 0): Promise<{ line: Rect; card: Rect }> {
  // A pointer that jumps and lies still in one instant is no hand; where it was taken for one that races, it comes again.
  await expect(async () => {
    await reader.hover(text, { nth });
    await expect.poll(() => reader.cardBox(), { timeout: 2000 }).toBeTruthy();
  }).toPass({ timeout: 12_000 });
  let last = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify((await reader.cardBox()) ?? null);
      const stands = now !== 'null' && now === last;
      last = now;
      return stands;
    })
    .toBe(true);
  return { line: (await reader.boxOf(text, nth))!, card: JSON.parse(last) };
}

async function isClear(reader: Reader, { line, card }: { line: Rect; card: Rect }): Promise<void> {
  const [width, height] = await reader.page.evaluate(() => [innerWidth, innerHeight] as const);
  const told = JSON.stringify({ line, card, width, height });
  expect(card.y >= line.y + line.height || card.y + card.height <= line.y, `over the line: ${told}`).toBe(
    true,
  );
  const inside =
    card.x >= -0.5 &&
    card.y >= -0.5 &&
    card.x + card.width <= width + 0.5 &&
    card.y + card.height <= height + 0.5;
  expect(inside, `beyond the edge: ${told}`).toBe(true);
  expect(card.height, `no room to read: ${told}`).toBeGreaterThan(60);
}

async function leave(reader: Reader): Promise<void> {
  await reader.press('Escape');
  const { width, height } = reader.page.viewport()!;
  await reader.page.mouse.move(width / 2, height / 3, { steps: 3 }); // free of text on every page here
  await new Promise((rested) => setTimeout(rested, 200)); // no hand leaves and comes back at once
  await expect.poll(() => reader.cardBox()).toBeUndefined();
}

async function arrive(reader: Reader, address: string, count: number): Promise<void> {
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toHaveLength(count);
}

const PLACES = ['0 0', '0 50%', '0 100%', '50% 0', '50% 100%', '100% 0', '100% 50%', '100% 100%'];
const ROUND_THE_EDGE = `<style>body { margin: 0; height: 100vh; position: relative; overflow: hidden }
  p { position: absolute; margin: 0; font: 16px/20px sans-serif; white-space: nowrap }</style>
  ${PLACES.map((place) => {
    const [left, top] = place.split(' ');
    return `<p style="left: ${left}; top: ${top}; transform: translate(-${left}, -${top})">${TERM}</p>`;
  }).join('')}`;

test('at eight places round the viewport the card covers neither its line nor the edge', async ({
  reader,
  site,
}) => {
  await arrive(reader, site.page(ROUND_THE_EDGE), PLACES.length);
  for (let nth = 0; nth < PLACES.length; nth++) {
    await isClear(reader, await pointAt(reader, TERM, nth));
    await leave(reader);
  }
});

test('of a name that wraps, the line under the pointer stays free', async ({ reader, site }) => {
  await arrive(
    reader,
    site.page(`<p style="margin: 250px 40px; width: 90px; font: 16px sans-serif">${TERM}</p>`),
    1,
  );
  await isClear(reader, await pointAt(reader, 'Initiative'));
  await leave(reader);
  await isClear(reader, await pointAt(reader, 'Belt'));
});

const MIDDLE = `<p style="margin: 40vh 20px; font: 16px sans-serif">A talk on the ${TERM} today.</p>`;

test.describe('in other sizes', () => {
  test.afterEach(({ reader }) => reader.page.setViewport({ width: 1280, height: 800 }));

  // What a browser does at 200 %: half as many CSS pixels, each twice as large.
  test('zoomed to 200 %', async ({ reader, site }) => {
    await reader.page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    await arrive(reader, site.page(MIDDLE), 1);
    await isClear(reader, await pointAt(reader, TERM));
  });

  test('in a tiny viewport', async ({ reader, site }) => {
    await reader.page.setViewport({ width: 320, height: 256 });
    await arrive(reader, site.page(MIDDLE), 1);
    await isClear(reader, await pointAt(reader, 'Belt and'));
  });
});

test('on a page that is zoomed by its own style', async ({ reader, site }) => {
  await arrive(reader, site.page(`<style>html { zoom: 2 }</style>${MIDDLE}`), 1);
  await isClear(reader, await pointAt(reader, TERM));
});

test('over a modal dialog of the page, where all else is inert', async ({ reader, site }) => {
  const page = `<p>Behind it.</p><dialog style="width: 500px"><p>Sign up for news of the ${TERM}.</p></dialog>`;
  await reader.open(site.page(page));
  await reader.page.evaluate(() => document.querySelector('dialog')!.showModal());
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
  await isClear(reader, await pointAt(reader, TERM));
  await reader.clickInCard('Close');
  await expect.poll(() => reader.cardBox()).toBeUndefined();
  expect(await reader.page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
});

test('over an element in full screen', async ({ reader, site }) => {
  const page = `<div id="film" style="background: white"><button>Enlarge</button>${MIDDLE}</div>`;
  await arrive(reader, site.page(page), 1);
  await reader.page.evaluate(() => {
    const film = document.querySelector<HTMLElement>('#film')!;
    document.querySelector('button')!.onclick = () => film.requestFullscreen();
  });
  await reader.click('Enlarge');
  await expect.poll(() => reader.page.evaluate(() => document.fullscreenElement?.id)).toBe('film');
  await isClear(reader, await pointAt(reader, TERM));
  await reader.clickInCard('Close'); // works: the card is not inert
  await expect.poll(() => reader.cardBox()).toBeUndefined();
  await reader.page.evaluate(() => document.exitFullscreen());
});

test('on a page that runs from right to left', async ({ reader, site }) => {
  const page = `<html dir="rtl" lang="ar"><body style="margin: 0"><p style="margin: 40vh 0">${TERM} مبادرة</p>`;
  await arrive(reader, site.page(page), 1);
  await isClear(reader, await pointAt(reader, TERM));
  expect(await reader.styleInCard('.card', 'direction')).toBe('ltr');
});

test('while the page scrolls, the card goes with its line', async ({ reader, site }) => {
  await arrive(
    reader,
    site.page(`<div style="height: 3000px"><p style="margin-top: 1000px">${TERM}</p></div>`),
    1,
  );
  await pointAt(reader, TERM);
  await reader.clickInCard('Keep open');
  await reader.page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
  await expect
    .poll(async () => {
      const card = (await reader.cardBox())!;
      const line = await reader.page.evaluate(() =>
        document.querySelector('p')!.getBoundingClientRect().toJSON(),
      );
      return Math.round(Math.min(Math.abs(card.y - line.bottom), Math.abs(card.y + card.height - line.top)));
    })
    .toBeLessThan(25);
});
