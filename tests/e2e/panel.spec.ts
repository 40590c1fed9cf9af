/** The side panel as a reference book: addresses, the way back, the page beside it, and paper. */
import type { Page } from 'puppeteer-core';
import { openPopup, tabOf } from '../../tools/drive/toolbar.ts';
import { expect, test } from './reader.ts';

const PACK = 'victory-day-2025';
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const heading = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.querySelector('.entry h2')?.textContent));
const address = (page: Page) => page.evaluate(() => location.hash);
const goBack = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[aria-label=Back]')?.click());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

async function press(
  page: Page,
  ...keys: ('Tab' | 'Enter' | 'Alt' | 'ArrowLeft' | 'ArrowRight')[]
): Promise<void> {
  const last = keys.pop()!;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys) await page.keyboard.up(key);
}

/** Goes on with Tab until what has the focus reads so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let times = 0; times < 80; times++) {
    if ((await focused(page)) === name) return;
    await press(page, 'Tab');
  }
  throw new Error(`Tab does not lead to "${name}"`);
}

/** Reloads and waits for what comes after. */
async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset.old = '';
    setTimeout(() => location.reload());
  });
  const isNew = () => !('old' in document.body.dataset) && document.querySelector('.surface') !== null;
  await expect.poll(() => page.evaluate(isNew).catch(() => false)).toBe(true);
}

test('without a pointer: along the map of relations, back and forward, and a reload stays', async ({
  driven,
}) => {
  const panel = await driven.openExtensionPage(`sidepanel.html#term/${PACK}/gdi`);
  await panel.bringToFront();
  await heading(panel).toBe('Global Development Initiative');
  await tabTo(panel, 'Global Security Initiative');
  await press(panel, 'Enter');
  await heading(panel).toBe('Global Security Initiative');
  expect(await address(panel)).toBe(`#term/${PACK}/gsi`);
  await expect.poll(() => focused(panel)).toBe('Global Security Initiative');
  expect(await panel.title()).toBe('Global Security Initiative · Sidelight');

  await press(panel, 'Alt', 'ArrowLeft');
  await heading(panel).toBe('Global Development Initiative');
  await press(panel, 'Alt', 'ArrowRight');
  await heading(panel).toBe('Global Security Initiative');
  await reload(panel);
  await heading(panel).toBe('Global Security Initiative');
  await goBack(panel);
  await heading(panel).toBe('Global Development Initiative');
  expect(await address(panel)).toBe(`#term/${PACK}/gdi`);
  await panel.close();
});

test('who comes back from an entry finds the search as they left it', async ({ driven }) => {
  const panel = await driven.openExtensionPage(`sidepanel.html#library/${encodeURIComponent('ШОС')}`);
  const hit = () => panel.$eval('.row-open', (one) => (one as HTMLElement).innerText.split('\n')[0]);
  await expect.poll(hit).toBe('Shanghai Cooperation Organization');
  await panel.$eval('.row-open', (one) => (one as HTMLElement).click());
  await heading(panel).toBe('Shanghai Cooperation Organization');
  await goBack(panel);
  await expect.poll(hit).toBe('Shanghai Cooperation Organization');
  expect(await panel.$eval('input[type=search]', (one) => (one as HTMLInputElement).value)).toBe('ШОС');
  await panel.close();
});

test('an address that names nothing says so, and there is a way on', async ({ driven }) => {
  const panel = await driven.openExtensionPage(`sidepanel.html#term/${PACK}/never-was`);
  await expect.poll(() => textOf(panel)).toContain('This entry is not in the pack');
  expect(await textOf(panel)).toContain('Library');
  await panel.close();
});

test('this page: it follows what is added to the page', async ({ driven, reader, site }) => {
  const here = site.page('<p>They spoke of the Belt and Road Initiative.</p>');
  await reader.open(here);
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await tabOf(driven, here)}`);
  await expect.poll(() => textOf(panel)).toContain('Belt and Road Initiative');
  await reader.page.evaluate(() => document.body.append('And the Global Security Initiative.'));
  await reader.page.bringToFront();
  await expect.poll(() => textOf(panel)).toContain('Global Security Initiative');
  await panel.close();
});

test('the card and the popup lead to the entry in the panel', async ({
  browserUnderTest,
  driven,
  reader,
  site,
}) => {
  const here = site.page('<p style="margin:200px">They praised the Global Development Initiative.</p>');
  await reader.open(here);
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
  await reader.hover('Global Development');
  await expect.poll(() => reader.cardState()).toBeTruthy();
  await reader.clickInCard('Full entry');
  await expect.poll(panelAddress).toContain(`#term/${PACK}/gdi`);

  const popup = await openPopup(driven, here);
  await expect.poll(() => textOf(popup)).toContain('Global Development Initiative');
  await popup.$eval('.row-open', (one) => (one as HTMLElement).click());
  await popup.evaluate(() => document.querySelector<HTMLElement>('.popup-scroll .term-link')?.click());
  await expect
    .poll(() => popup.$eval('h2', (one) => one.textContent))
    .not.toBe('Global Development Initiative');
  const button = await popup.$('.popup-foot button');
  await button?.click();
  if (browserUnderTest === 'firefox') await expect.poll(isSidebarOpen).toBe(true);
  else await expect.poll(panelAddress).not.toContain('/gdi'); // Firefox's driver does not show what is in a sidebar

  /** What every panel shows, in a tab or beside the page. */
  function panelAddress(): string {
    const addresses = driven.browser.targets().map((one) => one.url());
    return addresses.filter((url) => url.includes('/sidepanel.html')).join();
  }
  async function isSidebarOpen(): Promise<boolean> {
    const page = await driven.openExtensionPage('options.html');
    const isOpen = await page.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { sidebarAction: { isOpen(of: object): Promise<boolean> } };
      };
      return browser.sidebarAction.isOpen({});
    });
    await page.close();
    return isOpen;
  }
});

test('on paper: the whole entry, without the bar', async ({ browserUnderTest, driven }) => {
  test.skip(browserUnderTest === 'firefox', 'its driver tells no layout for paper');
  const panel = await driven.openExtensionPage(`sidepanel.html#term/${PACK}/gdi`);
  await heading(panel).toBe('Global Development Initiative');
  await panel.emulateMediaType('print');
  const paper = await panel.evaluate(() => {
    const main = document.querySelector('.panel-page')!;
    return {
      bar: document.querySelector('.panel-bar')!.checkVisibility(),
      cut: main.scrollHeight - main.clientHeight,
    };
  });
  expect(paper).toEqual({ bar: false, cut: 0 });
  await panel.close();
});

test('its foot changes the language, there and in every card', async ({ driven, reader, site }) => {
  const panel = await driven.openExtensionPage(`sidepanel.html#term/${PACK}/gdi`);
  await heading(panel).toBe('Global Development Initiative');
  await panel.$eval('.language-row [lang=zh]', (one) => (one as HTMLElement).click());
  await heading(panel).toBe('全球发展倡议');
  await panel.close();
  await reader.open(site.page('<p>They spoke of the Global Development Initiative.</p>'));
  await expect.poll(() => reader.highlights('term')).toHaveLength(1);
  await reader.hover('Global Development Initiative');
  await expect.poll(() => reader.spokenText()).toContain('全球发展倡议');
});
