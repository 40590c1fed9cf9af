/** The packs in one language: all that a surface needs to be there quickly. */
import english from 'virtual:sidelight/packs-english';
import type { CompiledPack } from '../content-data/card-data.ts';
import type { Language, Translation } from '../content-data/schema.ts';
import { readImportedPacks } from './imported-packs.ts';

type Translations = { readonly default: Readonly<Record<string, Translation>> };

const TRANSLATIONS: Record<Exclude<Language, 'en'>, () => Promise<Translations>> = {
  zh: () => import('virtual:sidelight/packs-zh'),
  ru: () => import('virtual:sidelight/packs-ru'),
};

/** As `loadPacks`, but those that ship with Sidelight in this language alone. Not for the background, which may not import late. */
export async function loadPacksIn(language: Language): Promise<CompiledPack[]> {
  const [imported, bundled] = await Promise.all([readImportedPacks(), bundledIn(language)]);
  return [...bundled, ...imported];
}

async function bundledIn(language: Language): Promise<readonly CompiledPack[]> {
  if (language === 'en') return english;
  const { default: texts } = await TRANSLATIONS[language]();
  return english.map((pack) => {
    const own = texts[pack.meta.id];
    return own ? { ...pack, translations: { [language]: own } } : pack;
  });
}
