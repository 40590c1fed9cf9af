/** Which language to speak. */
import { browser } from 'wxt/browser';
import { chooseLanguage } from '../content-data/choose-language.ts';
import type { Language } from '../content-data/schema.ts';
import type { Settings } from './settings-schema.ts';

/** The reader's choice, or the nearest that we have to the browser's own language. */
export const languageOf = (settings: Settings): Language =>
  chooseLanguage(settings.language, browser.i18n.getUILanguage());
