type Props = { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void };

export function Check({ label, on, onChange }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
