import { useI18n } from '../i18n.tsx';
import type { MessageKey } from '../translate.ts';

/** A keyboard command as the browser lists it; its description is in the browser's language. */
export type KeyCommand = { readonly name: string; readonly description: string; readonly shortcut: string };

/** The same descriptions in the reader's language. */
const DESCRIPTIONS: Readonly<Record<string, MessageKey>> = {
  'next-highlight': 'commandNext',
  'previous-highlight': 'commandPrevious',
  'open-card': 'commandOpenCard',
  'open-panel': 'commandOpenPanel',
  'switch-here': 'commandSwitchHere',
};

type Props = { readonly commands: readonly KeyCommand[]; readonly onChangeKeys: () => void };

/** The keyboard commands. Browsers let readers, not extensions, change them. */
export function KeyList({ commands, onChangeKeys }: Props) {
  const { t } = useI18n();
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{DESCRIPTIONS[name] ? t(DESCRIPTIONS[name]) : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="small">{t('keyNotSet')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="plain-button" onClick={onChangeKeys}>
        {t('changeKeys')}
      </button>
    </>
  );
}
