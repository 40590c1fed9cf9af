/**
 * The wall: on pages that fight their guests nothing breaks, nothing hangs, the page does what it does without
 * us, highlights are right or absent, and once switched off nothing of us is left.
 */
import type { Page } from 'puppeteer-core';
import { WALL } from '../fixtures/wall/wall.ts';
import type { WallPage } from '../fixtures/wall/wall-page.ts';
import { test as base, expect } from './reader.ts';
import { highlightsIn, keepMarkup, markupChange, tracesIn } from './wall-measures.ts';

declare const chrome: { storage: { sync: { set(values: object): Promise<void>; clear(): Promise<void> } } };

/** A page of the extension that stays open: switches Sidelight on and off. */
const test = base.extend<object, { control: Page }>({
  control: [
    async ({ driven }, use) => {
      const control = await driven.openExtensionPage('popup.html');
      await use(control);
      await control.close();
    },
    { scope: 'worker' },
  ],
});

/** Longest time in milliseconds that a page may take to answer while we are on it. */
const HANG = 4000;

/** What is said of errors while a page is open: its own pages throw none, so each is ours. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  const note = (text: string) => /favicon/.test(text) || errors.push(text); // asked for by browsers, forbidden by some pages
  page.on('pageerror', (error) => note(String(error instanceof Error ? error.stack : error)));
  page.on('console', (message) => {
    const text = message.text() + (message.location().url ?? '');
    if (/sidelight|extension:/i.test(text)) note(text);
  });
  return errors;
}

/** Highlights as they are; where none is right too, none counts as all. */
async function termsOn(page: Page, { terms, orNone }: WallPage): Promise<readonly string[]> {
  const found = await highlightsIn(page, 'term');
  return orNone && found.length === 0 ? terms : found;
}

for (const wallPage of WALL) {
  test(wallPage.name, async ({ browserUnderTest, reader, site, control }) => {
    test.skip(wallPage.only !== undefined && wallPage.only !== browserUnderTest);
    const { page } = reader;
    const errors = listenForErrors(page);
    await page.evaluateOnNewDocument(keepMarkup);

    await reader.open(
      typeof wallPage.html === 'string' ? site.page(wallPage.html, wallPage.headers) : wallPage.html(site),
    );
    await wallPage.act?.(reader);
    await expect.poll(() => termsOn(page, wallPage)).toEqual(wallPage.terms);

    const asked = Date.now();
    await page.evaluate('1 + 1');
    expect(Date.now() - asked).toBeLessThan(HANG);

    if (wallPage.point) await expectCard(reader, wallPage.point);
    if ('outcome' in wallPage)
      await expect.poll(() => page.evaluate('self.outcome')).toEqual(wallPage.outcome);
    if (!wallPage.moves) expect(await markupChange(page)).toBe('');

    await control.evaluate(() => chrome.storage.sync.set({ settings: { enabled: false } }));
    await expect.poll(() => tracesIn(page)).toEqual([]);
    await control.evaluate(() => chrome.storage.sync.clear());
    expect(errors).toEqual([]);
  });
}

async function expectCard(
  reader: Parameters<Parameters<typeof base>[2]>[0]['reader'],
  text: string,
): Promise<void> {
  await reader.hover(text);
  await expect.poll(() => reader.spokenText()).toContain(text);
  expect(await reader.hosts()).toBe(1);
  await reader.press('Escape');
  await expect.poll(() => reader.spokenText()).toBe('');
}
