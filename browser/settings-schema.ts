/** What a reader can set. Stored in `storage.sync`; unknown or broken values fall back one by one. */
import * as v from 'valibot';

export const SettingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** The global switch. */
  enabled: v.fallback(v.boolean(), true),
  /** `all-but`: everywhere but on `sites`. `only`: nowhere but on `sites`. */
  siteMode: v.fallback(v.picklist(['all-but', 'only']), 'all-but'),
  /** Host names; a name covers its subdomains. */
  sites: v.fallback(v.pipe(v.array(v.string()), v.maxLength(2000), v.readonly()), []),
  highlight: v.fallback(
    v.object({
      term: v.fallback(v.boolean(), true),
      claim: v.fallback(v.boolean(), true),
      passage: v.fallback(v.boolean(), true),
      altered: v.fallback(v.boolean(), true),
    }),
    { term: true, claim: true, passage: true, altered: true },
  ),
  intensity: v.fallback(v.picklist(['quiet', 'normal', 'strong']), 'normal'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Milliseconds that the pointer must rest before the card comes. */
  hoverDelay: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1000)), 300),
  /** Key to hold for the card to come; `none`: resting is enough. */
  holdKey: v.fallback(v.picklist(['none', 'Alt', 'Control', 'Shift']), 'none'),
  /** `auto` follows the browser's language. */
  language: v.fallback(v.picklist(['auto', 'en', 'zh', 'ru']), 'auto'),
  /** Say finds aloud through a live region. */
  announce: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Reads stored settings of any age. Never throws: what is broken takes its default. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}
