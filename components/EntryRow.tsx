import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { useI18n } from './i18n.tsx';

type Props = {
  readonly icon: IconName;
  readonly tone?: string;
  readonly children: ComponentChildren;
  /** A word at the end of the row: an assessment, a count, a place. */
  readonly note?: string;
  readonly onOpen: () => void;
  /** Given where the find stands on the page and can be scrolled to. */
  readonly onShow?: (() => void) | undefined;
};

/** One find or entry in a list: its row opens it, its small button shows it on the page. */
export function EntryRow({ icon, tone = 'plain', children, note, onOpen, onShow }: Props) {
  const { t } = useI18n();
  const text = useId();
  return (
    <li class="row">
      <button type="button" class="row-open" onClick={onOpen}>
        <span class={`row-icon tone-${tone}`}>
          <Icon name={icon} />
        </span>
        <span id={text} class="row-text">
          {children}
        </span>
        {note && <span class={`row-note tone-${tone}`}>{note}</span>}
      </button>
      {onShow && <IconButton icon="target" label={t('showOnPage')} about={text} onClick={onShow} />}
    </li>
  );
}
