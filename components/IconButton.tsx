import { Icon, type IconName } from './Icon.tsx';

type Props = {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** Given for a button that stays pressed. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Id of the text that the button is about, where many buttons have one name. */
  readonly about?: string;
};

/** A button without a word on it: its label is spoken, and shown as a tooltip. */
export function IconButton({ icon, label, onClick, pressed, disabled, about }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-describedby={about}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
