/**
 * Provides the sanitiser. A pack may come from a stranger, so its text is cut down to a few inline tags without
 * attributes and enters the document as nodes, never as markup. `TRUSTED_TYPES_POLICY: null` keeps DOMPurify from
 * registering a policy on the reader's page, which a page may forbid and would see.
 */
import DOMPurify from 'dompurify';
import { provideSanitiser } from './sanitise.ts';

const INLINE_TAGS = ['b', 'i', 'em', 'strong', 'sub', 'sup', 'q'];

provideSanitiser((html) =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: INLINE_TAGS,
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: null,
  }),
);
