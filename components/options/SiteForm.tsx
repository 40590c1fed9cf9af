import { useState } from 'preact/hooks';
import { IconButton } from '../IconButton.tsx';
import { useI18n } from '../i18n.tsx';
import { Choice } from './Choice.tsx';
import type { FormProps } from './form-props.ts';
import { siteName } from './site-name.ts';

/** On which sites Sidelight reads. */
export function SiteForm({ preferences: { siteMode, sites }, onChange }: FormProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteName(typed);
    setBad(!site);
    if (!site) return;
    if (!sites.includes(site)) onChange({ sites: [...sites, site].sort() });
    setTyped('');
  };
  return (
    <>
      <Choice
        label={t('optSites')}
        choices={[
          { value: 'all-but', label: t('modeAllBut') },
          { value: 'only', label: t('modeOnly') },
        ]}
        chosen={siteMode}
        onChoose={(mode) => onChange({ siteMode: mode })}
      />
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <IconButton
              icon="close"
              label={t('removeSite', { site })}
              onClick={() => onChange({ sites: sites.filter((one) => one !== site) })}
            />
          </li>
        ))}
        {sites.length === 0 && <li class="small">{t('noSites')}</li>}
      </ul>
      <form class="add" onSubmit={add}>
        <input
          value={typed}
          aria-label={t('siteName')}
          placeholder={t('siteName')}
          aria-invalid={bad}
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button">
          {t('addSite')}
        </button>
      </form>
      {bad && (
        <p class="small" role="alert">
          {t('badSite')}
        </p>
      )}
    </>
  );
}
