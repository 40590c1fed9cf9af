/** Sidelight comes, is updated, falls asleep, is locked out and goes, while pages stay open. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type DrivenBrowser, startBrowser } from '../../tools/drive/browser.ts';
import { Reader } from '../../tools/drive/reader.ts';
import { badge } from '../../tools/drive/toolbar.ts';
import { allowPrivateWindows, giveSites, withdrawSites } from './browser-settings.ts';
import { test as base, expect } from './reader.ts';
import { tracesIn } from './wall-measures.ts';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  windows: { create(of: object): Promise<{ incognito: boolean }> };
  storage: Record<'sync' | 'local', { get(key: null): Promise<object>; set(values: object): Promise<void> }>;
  action: { getBadgeText(of: object): Promise<string> };
  extension: { getBackgroundPage(): object | null };
};

const PAGE = '<p style="margin:200px">They spoke of the Belt and Road Initiative.</p>';
const FOUND = ['Belt and Road Initiative'];
const BUILDS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** A browser of its own for each story: these change what all others rely on. */
const test = base.extend<{ own: DrivenBrowser; visitor: Reader }>({
  own: async ({ browserUnderTest }, use) => {
    const own = await startBrowser({ name: browserUnderTest });
    await use(own);
    await own.close();
  },
  visitor: async ({ own }, use) => use(await Reader.inNewTab(own)),
});

async function expectAtWork(reader: Reader): Promise<void> {
  await expect.poll(() => reader.highlights('term')).toEqual(FOUND);
  await reader.lookAway();
  await reader.hover('Belt and Road');
  await expect.poll(() => reader.spokenText()).toContain('Belt and Road Initiative');
  await reader.press('Escape');
  await expect.poll(() => reader.spokenText()).toBe('');
}

test('when it is updated, open pages go on without a reload', async ({
  browserUnderTest,
  own,
  visitor,
  site,
}) => {
  await visitor.open(site.page(PAGE));
  await expectAtWork(visitor);
  const before = await visitor.markup();
  await own.browser.installExtension(resolve(import.meta.dirname, '../../dist', BUILDS[browserUnderTest]!));
  await new Promise((later) => setTimeout(later, 5000)); // an old script looks about it every three seconds
  await visitor.page.bringToFront();
  await expectAtWork(visitor);
  expect(await visitor.hosts()).toBeLessThanOrEqual(1);
  expect(await visitor.markup()).toBe(before);
});

test('after an update with features the icon has a dot, until the popup has told the news', async ({
  browserUnderTest,
  own,
}) => {
  const dot = async () => {
    const page = await own.openExtensionPage('options.html'); // a popup would take the dot away
    const text = await page.evaluate(() => chrome.action.getBadgeText({}));
    await page.close();
    return text;
  };
  expect(await dot()).toBe('');
  const fresh = await own.openExtensionPage('popup.html');
  await expect.poll(() => textOf(fresh)).toContain('Options');
  expect(await textOf(fresh)).not.toContain('New in');

  await fresh.evaluate(() => chrome.storage.local.set({ 'news-seen': '0.0.9' }));
  await own.browser.installExtension(resolve(import.meta.dirname, '../../dist', BUILDS[browserUnderTest]!));
  await expect.poll(dot).toBe('•');
  const popup = await own.openExtensionPage('popup.html');
  await expect.poll(() => textOf(popup)).toContain('New in 0.1.0');
  await popup.close();
  expect(await dot()).toBe('');
  const again = await own.openExtensionPage('popup.html');
  await expect.poll(() => textOf(again)).toContain('Options');
  expect(await textOf(again)).not.toContain('New in');
});

test('when it is removed, nothing of it stays at work', async ({ browserUnderTest, own, visitor, site }) => {
  test.skip(
    browserUnderTest === 'firefox',
    'Firefox ends the scripts itself, at once, and tells them nothing',
  );
  await visitor.open(site.page(PAGE));
  await expectAtWork(visitor);
  const [id] = [...(await own.browser.extensions()).keys()];
  await own.browser.uninstallExtension(id!);
  await expect.poll(() => tracesIn(visitor.page)).toEqual([]);
  await visitor.page.evaluate(() => document.body.append('Again the Belt and Road Initiative.'));
  await visitor.settled();
  expect(await visitor.highlights('term')).toEqual([]);
});

test('the background is killed at any moment, and the card and the badge still come', async ({
  browserUnderTest,
  own,
  visitor,
  site,
}) => {
  test.skip(browserUnderTest === 'firefox', 'its event page goes to sleep in the next story');
  const killBackground = async () => {
    for (const target of own.browser.targets()) {
      if (target.type() !== 'service_worker') continue;
      await (await target.worker())?.close().catch(() => {});
    }
  };
  await visitor.open(site.page(PAGE));
  await killBackground();
  await expect.poll(() => visitor.highlights('term')).toEqual(FOUND);
  await killBackground();
  await expectAtWork(visitor);
  await killBackground();
  await visitor.page.evaluate(() => document.body.append('And the Global Development Initiative.'));
  await expect.poll(() => visitor.highlights('term')).toEqual([...FOUND, 'Global Development Initiative']);
  await visitor.hover('Global Development');
  await expect.poll(() => visitor.spokenText()).toContain('Global Development Initiative');
});

test('the background sleeps whenever nothing asks for it, and the card and the badge still come', async ({
  browserUnderTest,
  site,
}) => {
  test.skip(browserUnderTest === 'chromium', 'its worker is killed in the story before');
  const own = await startBrowser({ name: browserUnderTest, backgroundIdle: 300 });
  const options = await own.openExtensionPage('options.html');
  const isAsleep = () => options.evaluate(() => chrome.extension.getBackgroundPage() === null);
  const visitor = await Reader.inNewTab(own);
  await expect.poll(isAsleep).toBe(true);
  await visitor.open(site.page(PAGE));
  await expect.poll(() => visitor.highlights('term')).toEqual(FOUND);
  await expect.poll(isAsleep).toBe(true);
  await expectAtWork(visitor);
  await expect.poll(isAsleep).toBe(true);
  await visitor.page.evaluate(() => document.body.append('And the Global Development Initiative.'));
  await expect.poll(() => visitor.highlights('term')).toEqual([...FOUND, 'Global Development Initiative']);
  await expect.poll(() => badge(own, visitor.page.url())).toBe('2');
  await visitor.hover('Global Development');
  await expect.poll(() => visitor.spokenText()).toContain('Global Development Initiative');
  await own.close();
});

test('settings that are damaged, or of another time, fall back one by one', async ({
  own,
  visitor,
  site,
}) => {
  const popup = await own.openExtensionPage('popup.html');
  const store = (settings: unknown) =>
    popup.evaluate((given) => chrome.storage.sync.set({ settings: given }), settings);
  for (const settings of [
    7,
    'x',
    [],
    { version: 99 },
    { sites: 'x', highlight: 3, intensity: 'loud', hoverDelay: -1, language: 'xx' },
  ]) {
    await store(settings);
    await visitor.open(site.page(PAGE));
    await expectAtWork(visitor);
  }
  await popup.evaluate(() =>
    chrome.storage.local.set({ 'imported-index': 'x', 'imported-pack:a': 1, gate: { version: 7 } }),
  );
  await visitor.open(site.page(PAGE));
  await expectAtWork(visitor);
});

test('locked out of sites, it says so and does nothing; let in again, it goes on without a reload', async ({
  browserUnderTest,
  own,
  visitor,
  site,
}) => {
  await visitor.open(site.page(PAGE));
  await expectAtWork(visitor);
  await withdrawSites(own);
  await visitor.page.reload();
  await visitor.settled();
  expect(await visitor.highlights('term')).toEqual([]);

  const options = await own.openExtensionPage('options.html');
  await visitor.page.bringToFront();
  // Without access to sites, the tab in front is one whose address is not told.
  const tab = await options.evaluate(async () => {
    const active = await chrome.tabs.query({ active: true });
    return active.find(({ url }) => !url)?.id;
  });
  const popup = await own.openExtensionPage(`popup.html?tab=${tab}`);
  await expect.poll(() => textOf(popup)).toContain('no access');
  await popup.bringToFront();
  await popup.locator('::-p-text(Give access)').click();
  // Chromium asks in a window of its own, which no driver can answer; its settings are another way.
  if (browserUnderTest === 'chromium') await giveSites(own);
  await expect.poll(() => textOf(popup)).not.toContain('no access');
  await visitor.page.bringToFront();
  await expectAtWork(visitor);
});

test('in a private window it works like anywhere, and keeps nothing of it', async ({ own, site }) => {
  await allowPrivateWindows(own);
  const address = site.page(PAGE);
  const options = await own.openExtensionPage('options.html');
  const stored = () => options.evaluate(() => chrome.storage.local.get(null));
  const before = await stored();
  expect(
    await options.evaluate(
      async (url) => (await chrome.windows.create({ incognito: true, url })).incognito,
      address,
    ),
  ).toBe(true);
  const inWindow = async () => {
    for (const page of await own.browser.pages()) if (page.url() === address) return page;
    return undefined;
  };
  await expect.poll(async () => (await inWindow())?.url()).toBe(address);
  const visitor = Reader.inTab(own, (await inWindow())!);
  await expectAtWork(visitor);
  expect(await stored()).toEqual(before);
});

test('two windows and many tabs: each has its own finds, number and card', async ({ own, site }) => {
  const found = (tab: number) => (tab % 2 ? FOUND : [...FOUND, 'Global Development Initiative']);
  const tabs: { address: string; visitor: Reader; tab: number }[] = [];
  for (let tab = 0; tab < 24; tab++) {
    const address = site.page(
      `${PAGE}<p>Tab ${tab}${tab % 2 ? '' : ': the Global Development Initiative'}.</p>`,
    );
    const page = await own.browser.newPage({ type: tab % 12 ? 'tab' : 'window' });
    const visitor = Reader.inTab(own, page);
    await visitor.open(address);
    tabs.push({ address, visitor, tab });
  }
  for (const { visitor, tab } of tabs)
    await expect.poll(() => visitor.highlights('term')).toEqual(found(tab));
  for (const { address, tab } of [tabs[0]!, tabs[13]!, tabs[23]!])
    await expect.poll(() => badge(own, address)).toBe(String(found(tab).length));
  for (const { visitor } of [tabs[23]!, tabs[0]!, tabs[13]!]) {
    await visitor.page.bringToFront();
    await visitor.hover('Belt and Road');
    await expect.poll(() => visitor.spokenText()).toContain('Belt and Road Initiative');
    await visitor.press('Escape');
    await expect.poll(() => visitor.spokenText()).toBe('');
  }
  await switchOff(own);
  for (const { visitor } of tabs) await expect.poll(() => tracesIn(visitor.page)).toEqual([]);
});

test('switched off while a page is put aside, it is off when the page comes back', async ({
  own,
  visitor,
  site,
}) => {
  const address = site.page(PAGE);
  await visitor.open(address);
  await expectAtWork(visitor);
  await visitor.page.goto('about:blank');
  await switchOff(own);
  await visitor.page.evaluate(() => history.back()).catch(() => {}); // the page that is asked goes
  await expect.poll(() => visitor.page.evaluate(() => location.href).catch(() => '')).toBe(address);
  await expect.poll(() => tracesIn(visitor.page)).toEqual([]);
});

async function switchOff(own: DrivenBrowser): Promise<void> {
  const options = await own.openExtensionPage('options.html');
  await options.evaluate(() => chrome.storage.sync.set({ settings: { enabled: false } }));
  await options.close();
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
