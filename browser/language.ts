/** Which language to speak. */
import { browser } from 'wxt/browser';
import type { Language } from '../content-data/schema.ts';
import type { Settings } from './settings-schema.ts';

/** The reader's choice, or the nearest that we have to the browser's own language. */
export function languageOf(settings: Settings): Language {
  if (settings.language !== 'auto') return settings.language;
  const browsers = browser.i18n.getUILanguage().slice(0, 2);
  return browsers === 'zh' || browsers === 'ru' ? browsers : 'en';
}
