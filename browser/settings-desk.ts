/** Changing settings by hand or by file, and telling what became of it. */
import { pickFile, saveFile } from './files.ts';
import { migrateSettings } from './migrate-settings.ts';
import { changeSettings, replaceSettings, type SettingsChange } from './settings.ts';
import {
  areNewer,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  unreadSettings,
} from './settings-schema.ts';
import { readStored, type StoredSettings, store, watchStored } from './stored-settings.ts';

/** What a reader has to be told. The same union as the options page draws. */
export type SettingsNotice =
  /** Some of what is stored cannot be read; it is kept, and defaults stand in. */
  | { readonly kind: 'unread'; readonly names: readonly string[] }
  /** A later version of Sidelight wrote them. */
  | { readonly kind: 'newer' }
  /** Too long to be synced. */
  | { readonly kind: 'here-only' }
  | { readonly kind: 'not-stored'; readonly why: string }
  | { readonly kind: 'not-settings'; readonly file: string }
  | { readonly kind: 'imported'; readonly file: string; readonly unread: readonly string[] };

export type SettingsDesk = { readonly settings: Settings; readonly notice: SettingsNotice | undefined };

/** A slider passes many values on its way, and browsers store 120 a minute. Milliseconds. */
const PAUSE = 500;

/** The desk and what a reader can do at it; `onChange` gets it after each step, until `signal` aborts. */
export async function openSettingsDesk(signal: AbortSignal, onChange: (desk: SettingsDesk) => void) {
  let stored = await read();
  let pending: SettingsChange = {};
  let told: SettingsNotice | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settings = (): Settings => ({ ...parseSettings(stored?.value), ...pending });
  const show = () => onChange({ settings: settings(), notice: told ?? standingNotice(stored) });
  const refresh = async () => {
    stored = await read();
    if (!signal.aborted) show();
  };
  /** Without reading first: a reader may close the page as soon as they have chosen. */
  const write = (change: SettingsChange): Promise<void> => {
    if (!stored) return changeSettings(change);
    stored = { ...stored, value: { ...migrateSettings(stored.value), ...change } };
    return store(stored.value as object);
  };
  const replace = (given: Settings, success?: SettingsNotice) => {
    pending = {};
    return attempt(() => replaceSettings(given), success);
  };
  const attempt = async (write: () => Promise<void>, success?: SettingsNotice) => {
    try {
      await write();
      told = success;
    } catch (cause) {
      told = { kind: 'not-stored', why: cause instanceof Error ? cause.message : String(cause) };
    }
    await refresh();
  };
  const flush = () => {
    timer = undefined;
    const change = pending;
    if (Object.keys(change).length === 0) return;
    timer = setTimeout(flush, PAUSE);
    void attempt(async () => {
      try {
        await write(change);
      } finally {
        if (pending === change) pending = {};
      }
    });
  };
  watchStored(signal, () => void refresh());
  addEventListener('pagehide', flush, { signal });
  show();

  return {
    onChange(change: SettingsChange) {
      pending = { ...pending, ...change };
      told = undefined;
      show();
      if (timer === undefined) flush(); // at once, and what follows soon after it together
    },
    onReset: () => void replace(DEFAULT_SETTINGS),
    onExport: () => saveFile('sidelight-settings.json', JSON.stringify(settings(), null, 1)),
    async onImport() {
      const file = await pickFile();
      if (!file) return;
      const given = settingsIn(await file.text());
      if (given === undefined) {
        told = { kind: 'not-settings', file: file.name };
        return show();
      }
      const imported = { kind: 'imported', file: file.name, unread: unreadSettings(given) } as const;
      await replace(parseSettings(given), imported);
    },
  };
}

/** Storage that cannot be read is told when something is to be stored. */
const read = (): Promise<StoredSettings | undefined> => readStored().catch(() => undefined);

function standingNotice(stored: StoredSettings | undefined): SettingsNotice | undefined {
  if (!stored) return undefined;
  const { value, isHereOnly } = stored;
  if (areNewer(value)) return { kind: 'newer' };
  const names = unreadSettings(value);
  if (names.length > 0) return { kind: 'unread', names };
  return isHereOnly ? { kind: 'here-only' } : undefined;
}

/** @returns undefined where a text holds none of our settings, of whatever age */
function settingsIn(text: string): unknown {
  try {
    const given: unknown = JSON.parse(text);
    const isOurs = Object.keys(migrateSettings(given)).some(
      (name) => name !== 'version' && Object.hasOwn(DEFAULT_SETTINGS, name),
    );
    return isOurs ? given : undefined;
  } catch {
    return undefined;
  }
}
