/** The reader's settings in `storage.sync`, under one key. */
import { plainApi } from './plain-api.ts';
import { SETTINGS_KEY } from './settings-key.ts';
import { parseSettings, type Settings } from './settings-schema.ts';

/** Never throws: where storage cannot be read, the defaults hold. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await plainApi().storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/** @throws Error where the browser refuses (storage full); what was stored before stays */
export async function writeSettings(settings: Settings): Promise<void> {
  await plainApi().storage.sync.set({ [SETTINGS_KEY]: settings });
}

/** Calls `onChange` whenever settings are written, in any context, until `signal` aborts. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'sync' && change) onChange(parseSettings(change.newValue));
  };
  plainApi().storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => plainApi().storage.onChanged.removeListener(listen));
}
