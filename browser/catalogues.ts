/** The extension's own messages. Bundled rather than read through the browser: a reader may choose another language than its. */
import type { Language } from '../content-data/schema.ts';
import en from '../public/_locales/en/messages.json';
import ru from '../public/_locales/ru/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';

export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

export const CATALOGUES: Record<Language, Catalogue> = { en, zh, ru };

/** All messages in one language; what it lacks is in English. */
export const catalogueOf = (language: Language): Catalogue => ({ ...en, ...CATALOGUES[language] });
