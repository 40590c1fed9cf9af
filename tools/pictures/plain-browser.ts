import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../drive/browser.ts';
import { launchOptions } from '../drive/launch-options.ts';

/** Starts a browser without the extension: it would mark what the gallery quotes. */
export async function startPlainBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found. Set ${name.toUpperCase()} to its path.`);
  return puppeteer.launch({
    executablePath,
    headless: true,
    ...launchOptions(name, { geckoId: 'none', dark: false, proxyPort: undefined, backgroundIdle: undefined }),
  });
}
