import type { ComponentProps } from 'preact';
import { LANGUAGES } from '../../content-data/vocabulary.ts';
import { Section } from '../entry/Section.tsx';
import { useI18n } from '../i18n.tsx';
import { LANGUAGE_NAMES } from '../language-names.ts';
import { Mark } from '../Mark.tsx';
import { type Look, Surface } from '../Surface.tsx';
import { Choice } from './Choice.tsx';
import type { FormProps } from './form-props.ts';
import { KeyList } from './KeyList.tsx';
import { LookForm } from './LookForm.tsx';
import { PackList } from './PackList.tsx';
import { PointingForm } from './PointingForm.tsx';
import { type SettingsNotice, SettingsNoticeLine } from './SettingsNotice.tsx';
import { SiteForm } from './SiteForm.tsx';

export type OptionsProps = FormProps & {
  readonly look: Look;
  readonly notice: SettingsNotice | undefined;
  readonly packList: ComponentProps<typeof PackList>;
  readonly keyList: ComponentProps<typeof KeyList>;
  readonly onExport: () => void;
  readonly onImport: () => void;
  readonly onReset: () => void;
};

export function Options({ look, ...rest }: OptionsProps) {
  return (
    <Surface kind="options" look={look}>
      <OptionsPage {...rest} />
    </Surface>
  );
}

function OptionsPage({
  notice,
  packList,
  keyList,
  onExport,
  onImport,
  onReset,
  ...form
}: Omit<OptionsProps, 'look'>) {
  const { t } = useI18n();
  const { preferences, onChange } = form;
  return (
    <main class="sheet">
      <header>
        <h1>
          <Mark />
          {t('optionsTitle')}
        </h1>
        <p class="small">{t('settingsKept')}</p>
        <SettingsNoticeLine notice={notice} />
      </header>
      <Section level={2} heading={t('optSites')}>
        <SiteForm {...form} />
      </Section>
      <Section level={2} heading={t('optLook')}>
        <LookForm {...form} />
      </Section>
      <Section level={2} heading={t('optPointing')}>
        <PointingForm {...form} />
      </Section>
      <Section level={2} heading={t('optLanguage')}>
        <Choice
          label={t('optLanguage')}
          choices={[
            { value: 'auto', label: t('languageAuto') },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          chosen={preferences.language}
          onChoose={(language) => onChange({ language })}
        />
      </Section>
      <Section level={2} heading={t('optPacks')}>
        <PackList {...packList} />
      </Section>
      <Section level={2} heading={t('optKeys')}>
        <KeyList {...keyList} />
      </Section>
      <Section level={2} heading={t('optData')}>
        <p class="acts">
          <button type="button" class="plain-button" onClick={onExport}>
            {t('exportSettings')}
          </button>
          <button type="button" class="plain-button" onClick={onImport}>
            {t('importSettings')}
          </button>
          <button type="button" class="plain-button" onClick={onReset}>
            {t('resetSettings')}
          </button>
        </p>
      </Section>
    </main>
  );
}
