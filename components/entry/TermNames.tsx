import type { Form, Term } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';

const spelling = (form: Form | undefined): string | undefined =>
  typeof form === 'string' ? form : form?.text;

/** The term's name in the other languages, its short form, and where it comes from. */
export function TermNames({ term }: { readonly term: Term }) {
  const { t, date, language } = useI18n();
  const { origin } = term;
  const names = (['en', 'zh', 'ru'] as const).flatMap((tongue) => {
    const name = tongue === language ? undefined : spelling(term.forms[tongue][0]);
    return name ? [{ tongue, name }] : [];
  });
  const coined = [origin?.by, origin?.date && date(origin.date), origin?.place].filter(Boolean).join(', ');
  return (
    <dl class="names">
      {(names.length > 0 || term.shortForms.length > 0) && (
        <div>
          <dt>{t('formsHeading')}</dt>
          <dd>
            {term.shortForms.map(({ text }) => (
              <span key={text}>{text}</span>
            ))}
            {names.map(({ tongue, name }) => (
              <span key={tongue} lang={tongue}>
                {name}
              </span>
            ))}
          </dd>
        </div>
      )}
      {coined && (
        <div>
          <dt>{t('origin')}</dt>
          <dd>{coined}</dd>
        </div>
      )}
    </dl>
  );
}
