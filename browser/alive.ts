import { browser } from 'wxt/browser';

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
