import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { useI18n } from '../i18n.tsx';
import { CopyLink } from './CopyLink.tsx';

type Props = {
  readonly kicker: string;
  readonly checked?: string | undefined;
  readonly pinned: boolean;
  /** Given where another view lies under this one. */
  readonly onBack?: (() => void) | undefined;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopyLink?: (() => Promise<boolean>) | undefined;
};

/** What kind of thing this is, and what can be done with the card. The page layer lets a pinned card be dragged by it. */
export function CardHeader({ kicker, checked, pinned, onBack, onPin, onClose, onCopyLink }: Props) {
  const { t, date } = useI18n();
  return (
    <div class="card-head" data-drag>
      {onBack && (
        <button type="button" class="card-back" onClick={onBack}>
          <Icon name="back" />
          {t('back')}
        </button>
      )}
      <p class="kicker">
        <b>{kicker}</b>
        {checked && !onBack && <span>{t('checkedOn', { date: date(checked, 'short') })}</span>}
      </p>
      {onCopyLink && <CopyLink onCopy={onCopyLink} />}
      <IconButton
        icon={pinned ? 'pinned' : 'pin'}
        label={t(pinned ? 'unpin' : 'pin')}
        pressed={pinned}
        onClick={onPin}
      />
      <IconButton icon="close" label={t('close')} onClick={onClose} />
    </div>
  );
}
