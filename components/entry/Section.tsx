import type { ComponentChildren } from 'preact';

type Props = {
  readonly heading: string;
  readonly count?: string | undefined;
  readonly children: ComponentChildren;
};

/** A headed part of an entry or a list. */
export function Section({ heading, count, children }: Props) {
  return (
    <section class="section">
      <h3>
        {heading}
        {count && <span>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
