/** Every end-to-end test is a story of one reader in one tab, told the same in both browsers. */
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type BrowserName, type DrivenBrowser, startBrowser } from '../../tools/drive/browser.ts';
import { type PageServer, servePages } from '../../tools/drive/page-server.ts';
import { Reader } from '../../tools/drive/reader.ts';
import { forgetSettings } from '../../tools/drive/toolbar.ts';

type Stage = {
  readonly reader: Reader;
  /** Set where a story changes settings: they are put back after it. */
  readonly settings: { changed: boolean };
};
type Surroundings = {
  readonly browserUnderTest: BrowserName;
  readonly driven: DrivenBrowser;
  readonly site: PageServer;
};

export const test = base.extend<Stage, Surroundings>({
  browserUnderTest: ['chromium', { option: true, scope: 'worker' }],
  driven: [
    async ({ browserUnderTest }, use) => {
      const driven = await startBrowser({ name: browserUnderTest });
      await use(driven);
      await driven.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern
    async ({}, use) => {
      const site = await servePages(resolve(import.meta.dirname, '../fixtures'));
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ driven }, use, testInfo) => {
    const reader = await Reader.inNewTab(driven);
    await use(reader);
    if (testInfo.status !== testInfo.expectedStatus) {
      await reader.screenshot(testInfo.outputPath('page.png') as 'page.png').catch(() => {});
    }
    await reader.close();
  },
  settings: async ({ driven }, use) => {
    const settings = { changed: false };
    await use(settings);
    if (settings.changed) await forgetSettings(driven);
  },
});

export const expect = test.expect;
