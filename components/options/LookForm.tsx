import { useI18n } from '../i18n.tsx';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import type { FormProps } from './form-props.ts';
import { Sample } from './Sample.tsx';

/** What is highlighted and how, with a preview that follows at once. */
export function LookForm({ preferences, onChange }: FormProps) {
  const { t } = useI18n();
  const { highlight, intensity, theme } = preferences;
  const kind = (name: keyof typeof highlight) => ({
    on: highlight[name],
    onChange: (on: boolean) => onChange({ highlight: { ...highlight, [name]: on } }),
  });
  return (
    <div class="with-preview">
      <div>
        <fieldset>
          <legend>{t('optHighlights')}</legend>
          <Check label={t('kindTerm')} {...kind('term')} />
          <Check label={t('kindClaim')} {...kind('claim')} />
          <Check label={t('kindPassage')} {...kind('passage')} />
          <Check label={t('kindAltered')} {...kind('altered')} />
        </fieldset>
        <Choice
          label={t('intensity')}
          choices={[
            { value: 'quiet', label: t('intensityQuiet') },
            { value: 'normal', label: t('intensityNormal') },
            { value: 'strong', label: t('intensityStrong') },
          ]}
          chosen={intensity}
          onChoose={(value) => onChange({ intensity: value })}
        />
        <Choice
          label={t('theme')}
          choices={[
            { value: 'system', label: t('themeSystem') },
            { value: 'light', label: t('themeLight') },
            { value: 'dark', label: t('themeDark') },
          ]}
          chosen={theme}
          onChoose={(value) => onChange({ theme: value })}
        />
      </div>
      <figure class="preview">
        <figcaption>{t('preview')}</figcaption>
        <Sample highlight={highlight} intensity={intensity} />
      </figure>
    </div>
  );
}
