/** The one place where a pack's inline HTML is drawn: sanitised, and as nodes. */
import { createElement } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { toNodes } from './sanitise.ts';
import { linkTerms, TermLinksContext } from './term-links.ts';

type Props = {
  readonly html: string;
  readonly as?: 'p' | 'span';
  readonly class?: string;
};

/** Text with inline tags. Names of terms in it open their entries where a `TermLinksContext` says how. */
export function SafeHtml({ html, as = 'p', class: className }: Props) {
  const links = useContext(TermLinksContext);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const nodes = toNodes(html);
    if (links) linkTerms(nodes, links);
    place.current?.replaceChildren(nodes);
  }, [html, links]);
  return createElement(as, { class: className, ref: place });
}
