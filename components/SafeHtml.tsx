/**
 * The one place where a pack's inline HTML is drawn.
 *
 * A pack may come from a stranger, so its text is sanitised down to a few inline tags without attributes
 * and enters the document as nodes, never as markup. `TRUSTED_TYPES_POLICY: null` keeps DOMPurify from
 * registering a policy on the reader's page, which a page may forbid and would see.
 */
import DOMPurify from 'dompurify';
import { createElement } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { linkTerms, TermLinksContext } from './term-links.ts';

export const INLINE_TAGS = ['b', 'i', 'em', 'strong', 'sub', 'sup', 'q'];

function sanitise(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: INLINE_TAGS,
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: null,
  });
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
    const fragment = sanitise(html);
    if (links) linkTerms(fragment, links);
    place.current?.replaceChildren(fragment);
  }, [html, links]);
  return createElement(as, { class: className, ref: place });
}
