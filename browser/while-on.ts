/** Runs something in a frame for as long as the reader's settings have Sidelight on there. */
import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from './settings.ts';
import type { Settings } from './settings-schema.ts';
import { isOnAt } from './site-rules.ts';

/**
 * Starts `run` when Sidelight is on for `host`, and again whenever settings change; what ran before is
 * aborted first. Everything ends with `signal`.
 */
export async function whileOn(
  host: string,
  signal: AbortSignal,
  run: (settings: Settings, signal: AbortSignal) => void,
): Promise<void> {
  let running = new AbortController();
  const restart = (settings: Settings) => {
    running.abort();
    running = new AbortController();
    if (!signal.aborted && isOnAt(settings, host)) run(settings, running.signal);
  };
  signal.addEventListener('abort', () => running.abort());
  watchSettings(signal, restart);
  restart(await readSettings());
}

/** The site a frame belongs to; a frame without an address of its own takes its parent's. */
export const frameHost = (): string =>
  URL.canParse(self.origin) ? new URL(self.origin).hostname : location.hostname;

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
