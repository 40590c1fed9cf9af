/**
 * Where the settings stand: under one key of `storage.sync`, or of `storage.local` where they are longer than
 * browsers sync (8 kB). Read on every page, so nothing here knows what they mean.
 */
import { plainApi } from './plain-api.ts';
import { untilAnswered } from './when-back.ts';

const KEY = 'settings';

export type StoredSettings = {
  /** As it was stored, by this version of Sidelight or another. Undefined where nothing was set yet. */
  readonly value: unknown;
  /** True where they were too long to be synced. */
  readonly isHereOnly: boolean;
};

/** @throws Error where the browser's storage cannot be read */
export async function readStored(): Promise<StoredSettings> {
  const { local, sync } = plainApi().storage;
  const [here, synced] = await untilAnswered(() => Promise.all([local.get(KEY), sync.get(KEY)]));
  return { value: here[KEY] ?? synced[KEY], isHereOnly: here[KEY] !== undefined };
}

/** @throws Error where the browser refuses both ways (storage full); what was stored before stays */
export async function store(settings: object): Promise<void> {
  const { local, sync } = plainApi().storage;
  try {
    await sync.set({ [KEY]: settings });
  } catch {
    await local.set({ [KEY]: settings }); // too long, or too often within a minute
    return;
  }
  await local.remove(KEY);
}

export const areSettings = (changes: object): boolean => KEY in changes;

/** Calls `onChange` whenever settings are written, in any context, until `signal` aborts. */
export function watchStored(signal: AbortSignal, onChange: () => void): void {
  const listen = (changes: object) => {
    if (areSettings(changes)) onChange();
  };
  const { onChanged } = plainApi().storage;
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen));
}
