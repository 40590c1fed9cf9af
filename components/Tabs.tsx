import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Tab<Name extends string> = { readonly name: Name; readonly label: string };
type Props<Name extends string> = {
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ComponentChildren;
};

/** Tabs with the panel of the chosen one; arrow keys walk them. */
export function Tabs<Name extends string>({ tabs, chosen, onChoose, children }: Props<Name>) {
  const id = useId();
  const walk = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const at = tabs.findIndex(({ name }) => name === chosen) + by;
    const to = tabs[(at + tabs.length) % tabs.length];
    if (!to) return;
    onChoose(to.name);
    document.getElementById(`${id}-${to.name}`)?.focus();
  };
  return (
    <>
      <div role="tablist" class="tabs" onKeyDown={walk}>
        {tabs.map(({ name, label }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`} class="tab-panel">
        {children}
      </div>
    </>
  );
}
