/** The packs in use, compiled and in the reader's language. */
import bundled from 'virtual:sidelight/packs';
import { browser } from 'wxt/browser';
import type { CompiledPack } from '../content-data/card-data.ts';
import { localisePack } from '../content-data/localise-pack.ts';
import type { Language } from '../content-data/schema.ts';
import { readImportedPacks } from './imported-packs.ts';
import type { Settings } from './settings-schema.ts';

/** The language to show: the reader's choice, or the nearest to the browser's. */
export function languageOf(settings: Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  const browsers = browser.i18n.getUILanguage().slice(0, 2);
  return browsers === 'zh' || browsers === 'ru' ? browsers : 'en';
}

/** All packs; those that ship with Sidelight first, then those that the reader imported. */
export async function loadPacks(language: Language): Promise<CompiledPack[]> {
  return [...bundled, ...(await readImportedPacks())].map((pack) => localisePack(pack, language));
}
