import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../setup/browsers.mjs';
import { EXTENSION_ORIGIN, launchOptions } from './launch-options.ts';
import { type RequestRecord, startRecordingProxy } from './recording-proxy.ts';

export { type BrowserName, findBrowser };

/** A browser with the built extension in it, and nothing else. */
export type DrivenBrowser = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Every request that asked for a host other than this machine; none of them got out. Empty where `online`. */
  readonly requests: readonly RequestRecord[];
  /** Opens a page of the extension in a tab, for example `popup.html?tab=3`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
};

export type BrowserChoice = {
  readonly name: BrowserName;
  readonly headless?: boolean;
  /** Lets the browser reach the network; otherwise a proxy records and refuses what leaves the machine. */
  readonly online?: boolean;
  /** Makes pages see a reader who prefers dark colours. */
  readonly dark?: boolean;
  /** Firefox: milliseconds of idleness after which the background is put to sleep; by default the browser's 30 s. */
  readonly backgroundIdle?: number;
  /** Folder of the built extension; by default the one under dist/. */
  readonly extension?: string;
};

const DIST = resolve(import.meta.dirname, '../../dist');
const BUILDS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/**
 * Starts a browser with a throwaway profile and installs the extension: 1 s Chromium, 4 s Firefox.
 *
 * @throws where the browser or the build is missing
 */
export async function startBrowser(choice: BrowserChoice): Promise<DrivenBrowser> {
  const {
    name,
    headless = true,
    online = false,
    dark = false,
    backgroundIdle,
    extension = resolve(DIST, BUILDS[name]),
  } = choice;
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found. Set ${name.toUpperCase()} to its path.`);

  const proxy = online ? undefined : await startRecordingProxy();
  const geckoId = geckoIdOf(extension);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    ...launchOptions(name, { geckoId, dark, backgroundIdle, proxyPort: proxy?.port }),
  });
  const before = await browser.pages();
  const id = await browser.installExtension(extension);
  await closeWelcome(browser, before);
  const origin = name === 'firefox' ? EXTENSION_ORIGIN : `chrome-extension://${id}`;

  return {
    name,
    browser,
    requests: proxy?.requests ?? [],
    openExtensionPage: (path) => openExtensionPage(browser, `${origin}/${path}`),
    async close() {
      await browser.close();
      await proxy?.close();
    },
  };
}

/** The add-on id that Firefox knows the extension by; any word for a Chrome build, which has none. */
function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(resolve(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings?.gecko?.id ?? 'none';
}

/** Sidelight greets a new reader in a tab of its own, which would come in front of the page that a driver looks at. */
async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(50)) {
    for (const page of await browser.pages()) {
      if (before.includes(page)) continue;
      // A tab that is closed before its page has come opens again in Firefox.
      const arrived = await page
        .evaluate(() => location.pathname === '/welcome.html' && document.readyState === 'complete')
        .catch(() => false);
      if (!arrived) continue;
      await page.close();
      return;
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((over) => setTimeout(over, milliseconds));
}

/** `goto` never settles for an extension page in Firefox (the page changes process), so its arrival is polled. */
async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address, { timeout: 1500 }).catch(() => {});
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const arrived = await page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address)
      .catch(() => false);
    if (arrived) return page;
    await pause(50);
  }
  throw new Error(`${address} did not load within 15 s. Is the page in the build?`);
}
