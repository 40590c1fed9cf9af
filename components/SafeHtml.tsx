/** The one place where a pack's inline HTML is drawn: sanitised, and as nodes. */
import { createElement } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { toNodes } from './sanitise.ts';
import { linkTerms, TermLinksContext } from './term-links.ts';
import { tongueOf, typeset } from './typeset.ts';

/** After the terms are linked: their names are looked for as they are written. */
function typesetAll(fragment: DocumentFragment): void {
  const language = tongueOf(fragment.textContent ?? '');
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    text.data = typeset(text.data, language);
  }
}

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
    typesetAll(nodes);
    place.current?.replaceChildren(nodes);
  }, [html, links]);
  return createElement(as, { class: className, ref: place });
}
