/** Opens the side panel: Chrome's side panel, Firefox's sidebar, or a tab where the browser allows neither. */
import { browser } from 'wxt/browser';
import type { EntryRef } from './messages.ts';

type FirefoxSidebar = { sidebarAction?: { open(): Promise<void> } };

/** Where the panel reads which entry to begin with; session storage only, gone with the browser. */
const KEY = 'panel-entry';

/** Must be called while a reader's click or key is being handled, before anything is awaited. */
export function openPanel(tab: number | undefined, entry?: EntryRef): Promise<void> {
  const opened = open(tab);
  void browser.storage.session.set({ [KEY]: entry ?? null });
  return opened.catch(() => openInTab());
}

function open(tab: number | undefined): Promise<void> {
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  if (sidebarAction) return sidebarAction.open();
  return tab === undefined ? openInTab() : browser.sidePanel.open({ tabId: tab });
}

async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

/** The entry to show first, and later ones, until `signal` aborts. */
export async function watchPanelEntry(
  signal: AbortSignal,
  onEntry: (entry: EntryRef) => void,
): Promise<void> {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const entry = changes[KEY]?.newValue as EntryRef | null | undefined;
    if (area === 'session' && entry) onEntry(entry);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  const entry = (await browser.storage.session.get(KEY))[KEY] as EntryRef | null | undefined;
  if (entry) onEntry(entry);
}
