type Props = {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
};

/** An on/off switch with its label before it. */
export function Switch({ label, on, onChange, disabled }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class="switch"
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {label}
      <i aria-hidden="true" />
    </button>
  );
}
