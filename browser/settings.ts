/** The reader's settings, read and changed. */
import { migrateSettings } from './migrate-settings.ts';
import { parseSettings, type Settings } from './settings-schema.ts';
import { readStored, store, watchStored } from './stored-settings.ts';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** Never throws: where storage cannot be read, the defaults hold. */
export async function readSettings(): Promise<Settings> {
  const stored = await readStored().catch(() => undefined);
  return parseSettings(stored?.value);
}

/** One after the other: each builds on what the one before has stored. */
let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes some settings. All else that is stored stays, also what this version cannot read.
 *
 * @throws Error where the browser refuses; what was stored before stays
 */
export function changeSettings(change: SettingsChange): Promise<void> {
  const changed = lastChange.then(async () => {
    const { value } = await readStored();
    await store({ ...migrateSettings(value), ...change });
  });
  lastChange = changed.catch(() => undefined);
  return changed;
}

/** Sets everything anew; nothing of what was stored stays. @throws as `changeSettings` */
export const replaceSettings = (settings: Settings): Promise<void> => store(settings);

/** Calls `onChange` whenever settings are written, in any context, until `signal` aborts. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  watchStored(signal, async () => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  });
}
