/** What a reader changes in the browser's own settings, as far as a driver gets there. */
import { resolve } from 'node:path';
import type { DrivenBrowser } from '../../tools/drive/browser.ts';
import { expect } from './reader.ts';

declare const chrome: {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  /** Chromium's page of extensions has it. */
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    updateProfileConfiguration(change: object): Promise<void>;
  };
};

const SITES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Takes the permission for all sites back. */
export async function withdrawSites(own: DrivenBrowser): Promise<void> {
  if (own.name === 'chromium') return configure(own, { hostAccess: 'ON_CLICK' });
  const options = await own.openExtensionPage('options.html');
  await options.evaluate((origins) => chrome.permissions.remove({ origins }), SITES);
  await options.close();
}

/** Gives it again, in Chromium's settings. */
export const giveSites = (own: DrivenBrowser): Promise<void> =>
  configure(own, { hostAccess: 'ON_ALL_SITES' });

/** Lets the extension into private windows; it starts anew. */
export async function allowPrivateWindows(own: DrivenBrowser): Promise<void> {
  if (own.name === 'chromium') await configure(own, { incognitoAccess: true });
  else await installForPrivateWindows(own);
  const isAllowed = async () => {
    const options = await own.openExtensionPage('options.html');
    const allowed = await options.evaluate(() => chrome.extension.isAllowedIncognitoAccess());
    await options.close();
    return allowed;
  };
  await expect.poll(isAllowed).toBe(true);
}

async function configure(own: DrivenBrowser, change: object): Promise<void> {
  const [id] = [...(await own.browser.extensions()).keys()];
  const page = await own.browser.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  await page.evaluate(
    async (extensionId, wanted) => {
      const { developerPrivate } = chrome;
      // Else the browser keeps an unpacked extension switched off when it starts anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, ...wanted });
    },
    id,
    change,
  );
  await page.close();
}

type BidiConnection = { send(method: string, params: object): Promise<unknown> };

/** Puppeteer's own way to install does not ask for private windows. */
async function installForPrivateWindows({ browser }: DrivenBrowser): Promise<void> {
  const connection = Reflect.get(browser, 'connection') as BidiConnection;
  const path = resolve(import.meta.dirname, '../../dist/firefox-mv3');
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}
