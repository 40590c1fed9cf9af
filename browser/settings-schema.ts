/**
 * What a reader can set; unknown or broken values fall back one by one.
 *
 * Written by hand rather than with the schema library, because it is read on other people's pages too,
 * where the library would weigh more than all of this.
 */
import { asRecord, migrateSettings, SETTINGS_VERSION, versionOf } from './migrate-settings.ts';

export type Settings = {
  readonly version: typeof SETTINGS_VERSION;
  /** The global switch. */
  readonly enabled: boolean;
  /** `all-but`: everywhere but on `sites`. `only`: nowhere but on `sites`. */
  readonly siteMode: 'all-but' | 'only';
  /** Host names; a name covers its subdomains. */
  readonly sites: readonly string[];
  readonly highlight: Readonly<Record<'term' | 'claim' | 'passage' | 'altered', boolean>>;
  readonly intensity: 'quiet' | 'normal' | 'strong';
  readonly theme: 'system' | 'light' | 'dark';
  /** Milliseconds that the pointer must rest before the card comes, 0 to 1000. */
  readonly hoverDelay: number;
  /** Key to hold for the card to come; `none`: resting is enough. */
  readonly holdKey: 'none' | 'Alt' | 'Control' | 'Shift';
  /** `auto` follows the browser's language. */
  readonly language: 'auto' | 'en' | 'zh' | 'ru';
  /** Say finds aloud through a live region. */
  readonly announce: boolean;
};

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  siteMode: 'all-but',
  sites: [],
  highlight: { term: true, claim: true, passage: true, altered: true },
  intensity: 'normal',
  theme: 'system',
  hoverDelay: 300,
  holdKey: 'none',
  language: 'auto',
  announce: false,
};

type Check = (value: unknown) => boolean;
const isBoolean: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const CHECKS: Record<Exclude<keyof Settings, 'highlight' | 'version'>, Check> = {
  enabled: isBoolean,
  siteMode: oneOf('all-but', 'only'),
  sites: (value) => Array.isArray(value) && value.every((site) => typeof site === 'string'),
  intensity: oneOf('quiet', 'normal', 'strong'),
  theme: oneOf('system', 'light', 'dark'),
  hoverDelay: (value) => typeof value === 'number' && value >= 0 && value <= 1000,
  holdKey: oneOf('none', 'Alt', 'Control', 'Shift'),
  language: oneOf('auto', 'en', 'zh', 'ru'),
  announce: isBoolean,
};

/** Reads stored settings of any age. Never throws: what is broken takes its default, the rest stays. */
export function parseSettings(stored: unknown): Settings {
  const given = migrateSettings(stored);
  const good = Object.entries(CHECKS).filter(([name, isGood]) => isGood(given[name]));
  const kinds = asRecord(given.highlight);
  const kept = Object.keys(DEFAULT_SETTINGS.highlight).filter((kind) => isBoolean(kinds[kind]));
  return {
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(good.map(([name]) => [name, given[name]])),
    highlight: {
      ...DEFAULT_SETTINGS.highlight,
      ...Object.fromEntries(kept.map((kind) => [kind, kinds[kind]])),
    },
  };
}

/** Names of the settings that are stored but cannot be read, and of what is stored and no setting of ours. */
export function unreadSettings(stored: unknown): string[] {
  const { version: _version, highlight, ...given } = migrateSettings(stored);
  const unread = Object.entries(given).filter(
    ([name, value]) => !Object.hasOwn(CHECKS, name) || !CHECKS[name as keyof typeof CHECKS](value),
  );
  const kinds = Object.entries(asRecord(highlight));
  const isHighlightRead =
    highlight === undefined ||
    (kinds.length > 0 &&
      kinds.every(([kind, on]) => Object.hasOwn(DEFAULT_SETTINGS.highlight, kind) && isBoolean(on)));
  return [...unread.map(([name]) => name), ...(isHighlightRead ? [] : ['highlight'])];
}

/** Whether they were written by a later version of Sidelight, on this device or on another. */
export const areNewer = (stored: unknown): boolean => versionOf(stored) > SETTINGS_VERSION;
