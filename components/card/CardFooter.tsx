import { useI18n } from '../i18n.tsx';

type Props = {
  readonly sources: number;
  readonly sourcesShown: boolean;
  readonly onShowSources: () => void;
  readonly onOpenEntry: () => void;
};

export function CardFooter({ sources, sourcesShown, onShowSources, onOpenEntry }: Props) {
  const { t } = useI18n();
  return (
    <div class="card-foot">
      <button type="button" class="text-button" aria-expanded={sourcesShown} onClick={onShowSources}>
        {t('sources', { count: sources })}
      </button>
      <button type="button" class="text-button" onClick={onOpenEntry}>
        {t('more')}
      </button>
      <span class="hint">
        <kbd>Esc</kbd>
      </span>
    </div>
  );
}
