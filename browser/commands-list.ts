/** The keyboard commands as the browser has them, and the way to change them. */
import { browser } from 'wxt/browser';

export type KeyCommand = { readonly name: string; readonly description: string; readonly shortcut: string };

export async function keyCommands(): Promise<KeyCommand[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name, description }) => name && description)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

type FirefoxCommands = { openShortcutSettings?(): Promise<void> };

/** Opens the browser's own page for shortcuts: only there can they be changed. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
