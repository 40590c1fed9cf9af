import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useI18n } from './i18n.tsx';

type Props = { readonly query: string; readonly onQuery: (query: string) => void };

export function SearchField({ query, onQuery }: Props) {
  const { t } = useI18n();
  const hint = useId();
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="search"
        value={query}
        aria-label={t('search')}
        aria-describedby={hint}
        placeholder={t('search')}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span id={hint} class="unseen">
        {t('searchHint')}
      </span>
    </search>
  );
}
