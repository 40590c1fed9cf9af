import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from './browser.ts';

/** The part of the browser's extension API that is used here; the same in both browsers. */
declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: Record<'sync' | 'local', { clear(): Promise<void> }>;
};

/** The browser's number for the tab that shows an address. */
export async function tabOf(driven: DrivenBrowser, address: string): Promise<number> {
  return fromExtension(
    driven,
    async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url === wanted)?.id ?? -1;
    },
    address,
  );
}

/** The popup as it would open over a page, in a tab of its own. */
export async function openPopup(driven: DrivenBrowser, address: string): Promise<Page> {
  const popup = await driven.openExtensionPage(`popup.html?tab=${await tabOf(driven, address)}`);
  await popup.setViewport({ width: 380, height: 600 });
  return popup;
}

/** What the toolbar button's badge says for the tab that shows an address. */
export async function badge(driven: DrivenBrowser, address: string): Promise<string> {
  return fromExtension(
    driven,
    async (wanted) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find(({ url }) => url === wanted)?.id;
      return tabId === undefined ? '' : chrome.action.getBadgeText({ tabId });
    },
    address,
  );
}

/** Sends a tab what the background sends it when a reader presses a shortcut; drivers cannot press those. */
export async function sendCommand(driven: DrivenBrowser, address: string, message: object): Promise<void> {
  const tab = await tabOf(driven, address);
  await fromExtension(
    driven,
    async (argument) => {
      const { tab: to, message: command } = JSON.parse(argument);
      await chrome.tabs.sendMessage(to, command);
      return true;
    },
    JSON.stringify({ tab, message }),
  );
}

/** Puts everything that the extension remembers back to its beginning. */
export async function forgetSettings(driven: DrivenBrowser): Promise<void> {
  await fromExtension(
    driven,
    async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
      return true;
    },
    '',
  );
}

/** Runs a function where the extension API is: in a page of the extension, opened for it and closed again. */
async function fromExtension<Result>(
  driven: DrivenBrowser,
  run: (argument: string) => Promise<Result>,
  argument: string,
): Promise<Result> {
  const page = await driven.openExtensionPage('popup.html');
  try {
    return await page.evaluate(run, argument);
  } finally {
    await page.close();
  }
}
