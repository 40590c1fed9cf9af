/** The reader's settings, read and changed. */
import { migrateSettings } from './migrate-settings.ts';
import { parseSettings, type Settings } from './settings-schema.ts';
import { readStored, type StoredSettings, store, watchStored } from './stored-settings.ts';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** Never throws: where storage cannot be read, the defaults hold. */
export async function readSettings(): Promise<Settings> {
  const stored = await readStored().catch(() => undefined);
  return parseSettings(stored?.value);
}

let lastChange: Promise<void> = Promise.resolve();

/** One after the other: each builds on what the one before has stored. */
function inTurn(change: () => Promise<void>): Promise<void> {
  const changed = lastChange.then(change);
  lastChange = changed.catch(() => undefined);
  return changed;
}

/**
 * Changes some settings. All else that is stored stays, also what this version cannot read.
 *
 * @param known - what is stored, where that is known: then nothing is read first, and a reader may close the page as
 * soon as they have chosen
 * @throws Error where the browser refuses; what was stored before stays
 */
export const changeSettings = (change: SettingsChange, known?: StoredSettings): Promise<void> =>
  inTurn(async () => {
    const { value } = known ?? (await readStored());
    await store(withChange(value, change));
  });

/**
 * The same from a page that is about to go: waits for no other change, because nobody would be there to go on after it.
 *
 * @param known - what is stored, with all changes that are on their way
 */
export const changeAtOnce = (change: SettingsChange, { value }: StoredSettings): Promise<void> =>
  store(withChange(value, change));

/** What is stored after a change. */
export const withChange = (stored: unknown, change: SettingsChange): object => ({
  ...migrateSettings(stored),
  ...change,
});

/** Sets everything anew; nothing of what was stored stays. @throws as `changeSettings` */
export const replaceSettings = (settings: Settings): Promise<void> => inTurn(() => store(settings));

/** Calls `onChange` whenever settings are written, in any context, until `signal` aborts. */
export function watchSettings(signal: AbortSignal, onChange: (settings: Settings) => void): void {
  watchStored(signal, async () => {
    const settings = await readSettings();
    if (!signal.aborted) onChange(settings);
  });
}
