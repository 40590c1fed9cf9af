/** Tabs that were open before Sidelight came, was updated, or was allowed in: they are not left without it. */
import { browser } from 'wxt/browser';
import { sendToTab } from './send-to-tab.ts';

/**
 * Starts the content script in every tab where none answers. Old ones end by themselves. Firefox starts
 * content scripts in open tabs on its own; they answer, and nothing is done twice.
 */
export async function takeOverOpenTabs(): Promise<void> {
  const { matches = [], js = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && start(id, js)));
}

async function start(tab: number, js: readonly string[]): Promise<void> {
  if ((await sendToTab(tab, { kind: 'report' })) === true) return;
  const target = { tabId: tab, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [...js] as Injected });
  } catch {
    // A page that the browser keeps to itself, or a tab that was closed meanwhile.
  }
}

/** WXT's types know the built files by name; these come from the manifest. */
type Injected = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
