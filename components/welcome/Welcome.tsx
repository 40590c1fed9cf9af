import { useState } from 'preact/hooks';
import type { CardData } from '../../content-data/card-data.ts';
import { Card } from '../card/Card.tsx';
import type { CardFind } from '../card/card-find.ts';
import { useI18n } from '../i18n.tsx';
import { Mark } from '../Mark.tsx';
import { Sample } from '../options/Sample.tsx';
import { type Look, Surface } from '../Surface.tsx';
import type { EntryRef } from '../shelf.ts';

export type WelcomeProps = {
  readonly look: Look;
  /** Entries behind the live sample. */
  readonly data: CardData;
  readonly finds: { readonly term: CardFind; readonly altered: CardFind };
  readonly browser: 'chrome' | 'firefox';
  readonly onOpenEntry: (entry: EntryRef) => void;
  readonly onOpenBackground: () => void;
};

const EVERYTHING = { term: true, claim: true, passage: true, altered: true };

/** The first page a reader sees: it works right here, here is what it reads, here is how to keep it at hand. */
export function Welcome({ look, ...rest }: WelcomeProps) {
  return (
    <Surface kind="welcome" look={look}>
      <WelcomePage look={look} {...rest} />
    </Surface>
  );
}

function WelcomePage({ look, data, finds, browser, onOpenEntry, onOpenBackground }: WelcomeProps) {
  const { t } = useI18n();
  const [shown, show] = useState<'term' | 'altered' | undefined>('term');
  const [pinned, pin] = useState(false);
  return (
    <main class="sheet">
      <header>
        <Mark />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <section class="try">
        <div>
          <h2>{t('welcomeTry')}</h2>
          <Sample highlight={EVERYTHING} intensity="normal" onPoint={show} />
          <p class="small">{t('welcomeTryHint')}</p>
          <Legend />
        </div>
        <div class="try-card">
          {shown && (
            <Card
              find={finds[shown]}
              data={data}
              look={look}
              pinned={pinned}
              onPin={() => pin(!pinned)}
              onClose={() => show(undefined)}
              onOpenEntry={onOpenEntry}
            />
          )}
        </div>
      </section>
      <div class="pair">
        <section>
          <h2>{t('privacyTitle')}</h2>
          <p>
            {t('privacyRead')} <b>{t('privacySent')}</b>
          </p>
        </section>
        <section>
          <h2>{t('pinTitle')}</h2>
          <p>{t(browser === 'chrome' ? 'pinChrome' : 'pinFirefox')}</p>
        </section>
      </div>
      <button type="button" class="main-button" onClick={onOpenBackground}>
        {t('openBackground')}
      </button>
    </main>
  );
}

/** The four highlights by their shapes. */
function Legend() {
  const { t } = useI18n();
  return (
    <ul class="sample-legend">
      <li>
        <span class="sample-term">{t('legendTerm')}</span>
      </li>
      <li>
        <span class="sample-claim">{t('legendClaim')}</span>
      </li>
      <li>
        <span class="sample-passage">{t('legendPassage')}</span>
      </li>
      <li>
        <span class="sample-altered">{t('legendAltered')}</span>
      </li>
    </ul>
  );
}
