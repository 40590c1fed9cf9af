import type { Source } from '../content-data/schema.ts';
import { useI18n } from './i18n.tsx';
import type { I18n, MessageKey } from './translate.ts';
import { tongueOf, typeset } from './typeset.ts';

const KINDS = {
  primary: 'sourcePrimary',
  agency: 'sourceAgency',
  'state-media': 'sourceStateMedia',
  news: 'sourceNews',
  analysis: 'sourceAnalysis',
  reference: 'sourceReference',
} as const satisfies Record<Source['kind'], MessageKey>;

const FOOTINGS = {
  mirror: 'footingMirror',
  repost: 'footingRepost',
  'machine-reworded': 'footingMachineReworded',
} as const satisfies Record<NonNullable<Source['footing']>, MessageKey>;

/** Publisher, date and kind are what a reader judges a source by, so they stand before its title. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const i18n = useI18n();
  return (
    <ol class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <p class="source-publisher">
            <b>{source.publisher}</b>
            <span class="source-kind">{i18n.t(KINDS[source.kind])}</span>
          </p>
          <SourceTitle source={source} />
          <p class="source-about">{about(source, i18n).join(i18n.dot)}</p>
        </li>
      ))}
    </ol>
  );
}

/** A copy of doubtful footing is evidence we read, not a page to send readers to. */
function SourceTitle({ source }: { readonly source: Source }) {
  const { t } = useI18n();
  const title = typeset(source.title, tongueOf(source.title));
  if (source.footing) return <p class="source-title">{title}</p>;
  return (
    <p class="source-title">
      <a href={source.url} target="_blank" rel="noopener noreferrer" hreflang={source.language}>
        {title}
      </a>
      {source.archive && (
        <>
          {' '}
          <a class="source-archive" href={source.archive} target="_blank" rel="noopener noreferrer">
            {t('sourceArchive')}
          </a>
        </>
      )}
    </p>
  );
}

function about(source: Source, { t, tag, date }: I18n): string[] {
  const parts = [source.date ? date(source.date, 'short') : t('sourceUndated')];
  if (source.country === 'INT') parts.push(t('sourceInternational'));
  else if (source.country)
    parts.push(new Intl.DisplayNames(tag, { type: 'region' }).of(source.country) ?? source.country);
  if (source.language && !source.language.startsWith('en')) {
    parts.push(new Intl.DisplayNames(tag, { type: 'language' }).of(source.language) ?? source.language);
  }
  if (source.paywalled) parts.push(t('sourcePaywalled'));
  if (source.footing) parts.push(t(FOOTINGS[source.footing]));
  if (!source.seen) parts.push(t('sourceUnseen'));
  return parts;
}
