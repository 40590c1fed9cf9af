import type { Language } from '../../content-data/schema.ts';
import { LANGUAGES } from '../../content-data/vocabulary.ts';
import { useI18n } from '../i18n.tsx';
import { LANGUAGE_NAMES } from '../language-names.ts';

type Props = { readonly onLanguage: (language: Language) => void };

/** The languages to read in, at the foot of the reference book; every surface follows. */
export function LanguageRow({ onLanguage }: Props) {
  const { t, language } = useI18n();
  return (
    <fieldset class="language-row">
      <legend class="unseen">{t('optLanguage')}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => onLanguage(one)}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
