/** Changing settings by hand or by file, and telling what became of it. */
import { pickFile, saveFile } from './files.ts';
import { migrateSettings } from './migrate-settings.ts';
import {
  changeAtOnce,
  changeSettings,
  replaceSettings,
  type SettingsChange,
  withChange,
} from './settings.ts';
import {
  areNewer,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  unreadSettings,
} from './settings-schema.ts';
import { readStored, type StoredSettings, watchStored } from './stored-settings.ts';

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

/** What a reader can do with their settings. Calls `onChange` with the desk after each step, until `signal` aborts. */
export async function openSettingsDesk(signal: AbortSignal, onChange: (desk: SettingsDesk) => void) {
  const acts = new SettingsActs(signal, onChange);
  await acts.refresh();
  return acts;
}

class SettingsActs {
  readonly #signal: AbortSignal;
  readonly #show: (desk: SettingsDesk) => void;
  #stored: StoredSettings | undefined;
  /** Set by the reader and not yet stored. */
  #pending: SettingsChange = {};
  #told: SettingsNotice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal, show: (desk: SettingsDesk) => void) {
    this.#signal = signal;
    this.#show = show;
    watchStored(signal, () => void this.refresh());
    addEventListener('pagehide', () => this.#leave(), { signal });
  }

  readonly onChange = (change: SettingsChange): void => {
    this.#pending = { ...this.#pending, ...change };
    this.#told = undefined;
    this.#draw();
    if (this.#timer === undefined) this.#flush(); // at once, and what follows soon after it together
  };

  readonly onReset = (): void => void this.#replace(DEFAULT_SETTINGS);

  readonly onExport = (): void =>
    saveFile('sidelight-settings.json', JSON.stringify(this.#settings(), null, 1));

  readonly onImport = async (): Promise<void> => {
    const file = await pickFile();
    if (!file) return;
    const given = settingsIn(await file.text());
    if (given !== undefined) {
      const imported = { kind: 'imported', file: file.name, unread: unreadSettings(given) } as const;
      return this.#replace(parseSettings(given), imported);
    }
    this.#told = { kind: 'not-settings', file: file.name };
    this.#draw();
  };

  async refresh(): Promise<void> {
    this.#stored = await readStored().catch(() => undefined); // told when something is to be stored
    if (!this.#signal.aborted) this.#draw();
  }

  #settings(): Settings {
    return { ...parseSettings(this.#stored?.value), ...this.#pending };
  }

  #draw(): void {
    this.#show({ settings: this.#settings(), notice: this.#told ?? standingNotice(this.#stored) });
  }

  #flush(): void {
    this.#timer = undefined;
    const change = this.#pending;
    if (Object.keys(change).length === 0) return;
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
    void this.#attempt(async () => {
      try {
        await this.#write(change);
      } finally {
        if (this.#pending === change) this.#pending = {};
      }
    });
  }

  #leave(): void {
    const isPending = Object.keys(this.#pending).length > 0;
    if (isPending && this.#stored) void changeAtOnce(this.#pending, this.#stored);
  }

  #write(change: SettingsChange): Promise<void> {
    const known = this.#stored;
    if (known) this.#stored = { ...known, value: withChange(known.value, change) };
    return changeSettings(change, known);
  }

  #replace(settings: Settings, success?: SettingsNotice): Promise<void> {
    this.#pending = {};
    this.#stored = { value: settings, isHereOnly: false }; // what is changed meanwhile builds on it
    return this.#attempt(() => replaceSettings(settings), success);
  }

  async #attempt(write: () => Promise<void>, success?: SettingsNotice): Promise<void> {
    try {
      await write();
      this.#told = success;
    } catch (cause) {
      this.#told = { kind: 'not-stored', why: cause instanceof Error ? cause.message : String(cause) };
    }
    await this.refresh();
  }
}

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
