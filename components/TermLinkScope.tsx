import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Term } from '../content-data/schema.ts';
import { TermLinksContext, termLinks } from './term-links.ts';

type Props = {
  readonly terms: readonly Term[];
  /** The term that the text is about, which needs no link to itself. */
  readonly except?: string | undefined;
  readonly onOpen: (term: string) => void;
  readonly children: ComponentChildren;
};

/** Within it, the names of terms in any text open their entries. */
export function TermLinkScope({ terms, except, onOpen, children }: Props) {
  const links = useMemo(() => termLinks(terms, except, onOpen), [terms, except, onOpen]);
  return <TermLinksContext.Provider value={links}>{children}</TermLinksContext.Provider>;
}
