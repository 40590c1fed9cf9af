import type { Language } from '../../content-data/schema.ts';
import type { DrivenBrowser } from '../drive/browser.ts';

const NAMES: Record<Language, string> = { en: 'English', zh: '简体中文', ru: 'Русский' };

/** Chooses the extension's language in its options, as a reader does. */
export async function speakLanguage(driven: DrivenBrowser, language: Language): Promise<void> {
  const options = await driven.openExtensionPage('options.html');
  const chosen = (name: string) => {
    const label = [...document.querySelectorAll('label')].find(({ innerText }) => innerText === name);
    label?.click();
    return label?.querySelector('input')?.checked ?? false;
  };
  for (const deadline = Date.now() + 5000; !(await options.evaluate(chosen, NAMES[language])); ) {
    if (Date.now() > deadline) throw new Error(`The options offer no “${NAMES[language]}”.`);
    await new Promise((over) => setTimeout(over, 50));
  }
  await new Promise((over) => setTimeout(over, 300)); // until it is stored, and told to every tab
  await options.close();
}
