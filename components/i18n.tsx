/** The reader's language, handed down to every component by its surface. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createI18n, type I18n } from './translate.ts';

export const I18nContext = createContext<I18n>(createI18n('en', {}));

/** The language and its formats, for one component. Outside a surface: the keys of messages. */
export const useI18n = (): I18n => useContext(I18nContext);
