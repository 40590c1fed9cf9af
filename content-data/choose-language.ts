import type { Language } from './schema.ts';

/**
 * The language to speak: the reader's choice, else the browser's where we have it, else English.
 *
 * @param browserTag - as browsers give it, `zh-CN` or `zh_TW`
 */
export function chooseLanguage(setting: 'auto' | Language, browserTag: string): Language {
  if (setting !== 'auto') return setting;
  const spoken = browserTag.toLowerCase().split(/[-_]/)[0];
  return spoken === 'zh' || spoken === 'ru' ? spoken : 'en';
}
