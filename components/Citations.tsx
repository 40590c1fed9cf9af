import type { Source } from '../content-data/schema.ts';
import { useI18n } from './i18n.tsx';

type Props = {
  readonly ids: readonly string[];
  /** The entry's sources in the order they are listed: a citation is a number in that list. */
  readonly sources: readonly Source[];
};

/** Small numbers behind a statement that lead to its sources. */
export function Citations({ ids, sources }: Props) {
  const { t } = useI18n();
  const cited = sources.flatMap((source, index) =>
    ids.includes(source.id) ? [{ source, number: index + 1 }] : [],
  );
  if (cited.length === 0) return null;
  return (
    <span class="cites">
      {cited.map(({ source, number }) => {
        const label = t('citation', { number, publisher: source.publisher });
        return source.footing ? (
          <span key={source.id} title={label}>
            {number}
          </span>
        ) : (
          <a
            key={source.id}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={label}
            aria-label={label}
          >
            {number}
          </a>
        );
      })}
    </span>
  );
}
