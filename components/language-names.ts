/** Each language by its own name: who looks for it can read it. */
import type { Language } from '../content-data/schema.ts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  zh: '简体中文',
  ru: 'Русский',
};
