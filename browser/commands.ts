/** Keyboard commands, which the reader can rebind in the browser's own settings. */
import { browser } from 'wxt/browser';
import { openPanel } from './panel.ts';
import { sendToTab } from './send-to-tab.ts';
import { changeSettings, readSettings } from './settings.ts';
import { isOnAt, switchSite } from './site-rules.ts';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') {
      void openPanel(tab?.id); // at once: the browser opens panels only while the key is being handled
      return;
    }
    void run(command, tab);
  });
}

async function run(command: string, given: Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  if (command === 'next-highlight') await sendToTab(tab.id, { kind: 'step', by: 1 });
  else if (command === 'previous-highlight') await sendToTab(tab.id, { kind: 'step', by: -1 });
  else if (command === 'open-card') await sendToTab(tab.id, { kind: 'open-card' });
  else if (command === 'switch-here') await switchHere(tab.url);
}

async function switchHere(url: string | undefined): Promise<void> {
  if (!url || !URL.canParse(url)) return;
  const { hostname, protocol } = new URL(url);
  if (!['http:', 'https:'].includes(protocol)) return; // the browser's own pages and files are no sites
  const settings = await readSettings();
  const isOn = isOnAt({ ...settings, enabled: true }, hostname);
  await changeSettings(switchSite(settings, hostname, !isOn));
}
