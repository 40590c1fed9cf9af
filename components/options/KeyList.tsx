import { useI18n } from '../i18n.tsx';

/** A keyboard command as the browser lists it: its description already in the browser's language. */
export type KeyCommand = { readonly name: string; readonly description: string; readonly shortcut: string };

type Props = { readonly commands: readonly KeyCommand[]; readonly onChangeKeys: () => void };

/** The keyboard commands. Browsers let readers, not extensions, change them. */
export function KeyList({ commands, onChangeKeys }: Props) {
  const { t } = useI18n();
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
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
