import type { ComponentChildren } from 'preact';

type Props = {
  readonly heading: string;
  /** Level of the heading: 3 within an entry, which has a heading of its own. */
  readonly level?: 2 | 3;
  readonly count?: string | undefined;
  readonly children: ComponentChildren;
};

/** A headed part of an entry or a list. */
export function Section({ heading, level = 3, count, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class="section">
      <Heading class="section-head">
        {heading}
        {count && <span>{count}</span>}
      </Heading>
      {children}
    </section>
  );
}
