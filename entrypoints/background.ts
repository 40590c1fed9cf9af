import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab, noteReport } from '../browser/badge.ts';
import { deliverCards } from '../browser/card-loader.ts';
import { listenToCommands } from '../browser/commands.ts';
import { addContextMenu } from '../browser/context-menu.ts';
import { renewImportedIndex } from '../browser/imported-packs.ts';
import { inject, injectCard } from '../browser/inject.ts';
import { showNewsDot } from '../browser/news.ts';
import { openPanel } from '../browser/panel.ts';
import { onMessage } from '../browser/send.ts';
import { takeOverOpenTabs } from '../browser/take-over.ts';

/** Wires the background: it answers frames, keeps the badge, and listens to commands and the context menu. */
export default defineBackground({
  type: 'module',
  main() {
    const { signal } = new AbortController(); // lives as long as the worker
    onMessage(signal, (message, { tab, frame }) => {
      if (tab === undefined) return undefined;
      switch (message.kind) {
        case 'found':
          return noteReport(tab, frame, message.report);
        case 'annotate':
          return inject(tab, frame, '/annotator.js');
        case 'load-card':
          return injectCard(tab, frame);
        case 'card-data':
          return deliverCards(message.entries, () => inject(tab, frame, '/sanitiser.js'));
        case 'open-panel':
          return openPanel(tab, message.entry);
        default:
          return undefined; // for other contexts
      }
    });
    browser.tabs.onUpdated.addListener((tab, { status }) => {
      if (status === 'loading') void forgetTab(tab);
    });
    void showNewsDot();
    listenToCommands();
    addContextMenu(signal);
    browser.permissions.onAdded.addListener(() => void takeOverOpenTabs());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      void renewImportedIndex().then(takeOverOpenTabs);
    });
  },
});
