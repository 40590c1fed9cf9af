/** The context menu: the side panel from anywhere on a page. */
import { browser } from 'wxt/browser';
import { openPanel } from './panel.ts';

const OPEN_PANEL = 'open-panel';

export function addContextMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: OPEN_PANEL,
      title: browser.i18n.getMessage('menuOpenPanel'),
      contexts: ['page', 'selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === OPEN_PANEL) void openPanel(tab?.id);
  });
}
