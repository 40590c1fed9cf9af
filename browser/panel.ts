/** Opens the side panel: Chrome's side panel, Firefox's sidebar, or a tab where the browser allows neither. */
import { browser } from 'wxt/browser';
import type { EntryRef } from './messages.ts';

type FirefoxSidebar = { sidebarAction?: { open(): Promise<void>; isOpen(of: object): Promise<boolean> } };

const { sidebarAction } = browser as unknown as FirefoxSidebar;

/** Where the panel reads which entry to begin with; session storage only, gone with the browser. */
const KEY = 'panel-entry';

/** Must be called while a reader's click or key is being handled, before anything is awaited. */
export async function openPanel(tab: number | undefined, entry?: EntryRef): Promise<void> {
  try {
    const opened = open(tab);
    if (entry) void browser.storage.session.set({ [KEY]: entry });
    await opened;
  } catch {
    if (await sidebarAction?.isOpen({})) return; // it needs no click to turn to the entry
    await openInTab(tab, entry);
  }
}

/** One tab is enough: where there is one, it turns to the entry by itself. */
async function openInTab(about: number | undefined, entry: EntryRef | undefined): Promise<void> {
  const page = browser.runtime.getURL('/sidepanel.html');
  const there = (await browser.tabs.query({})).find(({ url }) => url?.startsWith(page));
  if (there?.id !== undefined) {
    await browser.tabs.update(there.id, { active: true });
    return;
  }
  await browser.storage.session.remove(KEY);
  const address = entry ? `#${entry.kind}/${entry.pack}/${entry.id}` : '';
  const query = about === undefined ? '' : `?tab=${about}`; // a panel in a tab would be about itself
  await browser.tabs.create({ url: page + query + address });
}

/** @throws Error where the browser has no place for a panel, or did not see the click */
function open(tab: number | undefined): Promise<void> {
  if (sidebarAction) return sidebarAction.open();
  if (tab === undefined) throw new Error('Chrome opens a panel beside a tab only.');
  return browser.sidePanel.open({ tabId: tab });
}

/** Entries that are to be shown, each once: also the one that was asked for before the panel was there. Until `signal` aborts. */
export async function watchPanelEntry(
  signal: AbortSignal,
  onEntry: (entry: EntryRef) => void,
): Promise<void> {
  const take = (asked: unknown) => {
    if (!asked) return;
    void browser.storage.session.remove(KEY); // a reload stays where the reader has gone since
    onEntry(asked as EntryRef);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session') take(changes[KEY]?.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
  take((await browser.storage.session.get(KEY))[KEY]);
}
