import type { Reader } from '../../tools/drive/reader.ts';
import { expect, test } from './reader.ts';

const PAGE = `<style>p { margin: 200px 40px }</style>
  <p>Delegates discussed the Belt and Road Initiative and <a href="#x">little else</a>.</p>
  <p>Nothing in this paragraph is known to anyone.</p>`;

/** Opens the page and waits until its one term is there. */
async function arrive(reader: Reader, address: string): Promise<void> {
  await reader.open(address);
  await expect.poll(() => reader.highlights('term')).toEqual(['Belt and Road Initiative']);
}

test('resting on a term brings its card; Escape takes it away; the page stays as it was', async ({
  reader,
  site,
}) => {
  await arrive(reader, site.page(PAGE));
  const before = await reader.markup();
  await reader.hover('Belt and Road');
  await expect.poll(() => reader.spokenText()).toContain('Belt and Road Initiative');
  expect(await reader.hosts()).toBe(1);
  expect(await reader.markup()).toBe(before);

  await reader.press('Escape');
  await expect.poll(() => reader.spokenText()).toBe('');
  expect(await reader.markup()).toBe(before);
});

test('the card covers neither the line nor the edge, and takes no focus', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await reader.hover('Belt and Road');
  await expect.poll(() => reader.cardBox()).toBeTruthy();
  const card = (await reader.cardBox())!;
  const line = (await reader.boxOf('Belt and Road'))!;
  expect(card.y >= line.y + line.height || card.y + card.height <= line.y).toBe(true);
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(1280);
  expect(await reader.page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('the pointer can go into the card, and the card goes when the pointer goes', async ({
  reader,
  site,
}) => {
  await arrive(reader, site.page(PAGE));
  await reader.hover('Belt and Road');
  await expect.poll(() => reader.cardBox()).toBeTruthy();
  const { x, y, width, height } = (await reader.cardBox())!;
  await reader.moveTo(x + width / 2, y + height / 2);
  await new Promise((later) => setTimeout(later, 900));
  expect(await reader.spokenText()).toContain('Belt and Road Initiative');

  await reader.lookAway();
  await expect.poll(() => reader.spokenText()).toBe('');
});

test('text beside a highlight brings no card', async ({ reader, site }) => {
  await arrive(reader, site.page(PAGE));
  await reader.hover('Nothing in this');
  await new Promise((later) => setTimeout(later, 900));
  expect(await reader.hosts()).toBe(0);
});

test('the card of an altered quotation says what the article has', async ({ reader, site }) => {
  await reader.open(`${site.url}demo/press-review.html`);
  await expect.poll(() => reader.highlights('altered')).toEqual(['290']);
  await reader.hover('290');
  await expect.poll(() => reader.spokenText()).toMatch(/\b190\b/);
});
