import { useI18n } from '../i18n.tsx';
import { Mark } from '../Mark.tsx';
import { Switch } from '../Switch.tsx';

export type Switches = {
  /** Host of the page; undefined where no site can be told. */
  readonly site: string | undefined;
  readonly onHere: boolean;
  readonly onEverywhere: boolean;
  readonly onSwitchHere: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
};

export function PopupHeader({ site, onHere, onEverywhere, onSwitchHere, onSwitchEverywhere }: Switches) {
  const { t } = useI18n();
  return (
    <header class="popup-head">
      <h1>
        <Mark />
        Sidelight
      </h1>
      {site && (
        <Switch
          label={t('switchHere')}
          on={onHere && onEverywhere}
          disabled={!onEverywhere}
          onChange={onSwitchHere}
        />
      )}
      <Switch label={t('switchAll')} on={onEverywhere} onChange={onSwitchEverywhere} />
    </header>
  );
}
