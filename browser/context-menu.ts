/** The context menu: the side panel from anywhere on a page. In the reader's language, as all else. */
import { browser } from 'wxt/browser';
import { catalogueOf } from './catalogues.ts';
import { languageOf } from './language.ts';
import { openPanel } from './panel.ts';
import { readSettings, watchSettings } from './settings.ts';
import type { Settings } from './settings-schema.ts';

const OPEN_PANEL = 'open-panel';
const TITLE = 'menuOpenPanel';

const titleIn = (settings: Settings) => catalogueOf(languageOf(settings))[TITLE]?.message ?? '';

export function addContextMenu(signal: AbortSignal): void {
  browser.runtime.onInstalled.addListener(async () => {
    const title = titleIn(await readSettings());
    browser.contextMenus.create({ id: OPEN_PANEL, title, contexts: ['page', 'selection'] });
  });
  watchSettings(signal, (settings) => {
    void browser.contextMenus.update(OPEN_PANEL, { title: titleIn(settings) });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL) void openPanel(tab?.id);
  });
}
