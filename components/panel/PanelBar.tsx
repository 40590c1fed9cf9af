import { IconButton } from '../IconButton.tsx';
import { useI18n } from '../i18n.tsx';

type Props = {
  /** Undefined while an entry is open. */
  readonly place: 'page' | 'library' | undefined;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onGo: (place: 'page' | 'library') => void;
  readonly onPrint: () => void;
  readonly onOpenOptions: () => void;
};

/** The way around the side panel: where one has been, its two places, and what can be done. */
export function PanelBar({
  place,
  canGoBack,
  canGoForward,
  onBack,
  onForward,
  onGo,
  onPrint,
  onOpenOptions,
}: Props) {
  const { t } = useI18n();
  return (
    <header class="panel-bar">
      <IconButton icon="back" label={t('back')} disabled={!canGoBack} onClick={onBack} />
      <IconButton icon="forward" label={t('forward')} disabled={!canGoForward} onClick={onForward} />
      <nav class="tabs" aria-label="Sidelight">
        <button
          type="button"
          aria-current={place === 'page' ? 'page' : undefined}
          onClick={() => onGo('page')}
        >
          {t('tabPage')}
        </button>
        <button
          type="button"
          aria-current={place === 'library' ? 'page' : undefined}
          onClick={() => onGo('library')}
        >
          {t('tabLibrary')}
        </button>
      </nav>
      <IconButton icon="print" label={t('print')} onClick={onPrint} />
      <IconButton icon="settings" label={t('options')} onClick={onOpenOptions} />
    </header>
  );
}
