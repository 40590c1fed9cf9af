/**
 * Brings stored settings of any age to the present shape. A change of shape adds one step here and one to
 * `SETTINGS_VERSION`; steps move values and check none of them (settings-schema.ts does).
 */

/** The version of the shape in settings-schema.ts. */
export const SETTINGS_VERSION = 1;

type Stored = Readonly<Record<string, unknown>>;

/** Each leads from the version that is its place in the list to the next. */
const STEPS: readonly ((old: Stored) => Stored)[] = [numbered];

/** @returns settings of the present version; those of a newer one as they are, for it to find again. Never throws. */
export function migrateSettings(stored: unknown): Stored {
  const old = asRecord(stored);
  return STEPS.slice(versionOf(old)).reduce((settings, step) => step(settings), old);
}

/** A version that is no number, or none, is the one before they were counted. */
export function versionOf(stored: unknown): number {
  const { version } = asRecord(stored);
  return Number.isInteger(version) && Number(version) >= 0 ? Number(version) : 0;
}

export const asRecord = (value: unknown): Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {};

/** Without a number there were two switches: `disabled` and, for sites, `disabledSites`. */
function numbered({ disabled, disabledSites, version: _none, ...kept }: Stored): Stored {
  return {
    ...(typeof disabled === 'boolean' && { enabled: !disabled }),
    ...(Array.isArray(disabledSites) && { siteMode: 'all-but', sites: disabledSites }),
    ...kept,
    version: 1,
  };
}
