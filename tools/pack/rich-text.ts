/** Which texts of a pack may hold tags, and whether a text is drawn just as it is written. */
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

/** As `components/dompurify.ts` lets through. */
const INLINE_TAGS = ['b', 'i', 'em', 'strong', 'sub', 'sup', 'q'];
/** Keys whose texts are `Rich` in content-data/schema.ts. */
const RICH_KEYS = new Set([
  'text',
  'definition',
  'inArticle',
  'explanation',
  'basis',
  'subject',
  'summary',
  'note',
]);

const { window } = new JSDOM('');
const purify = createDOMPurify(window);

/** A source's note, and spellings, are plain. */
export const isRich = (file: string, key: string): boolean =>
  file !== 'sources.json' && (RICH_KEYS.has(key) || (file.startsWith('locales/') && key === 'facts'));

/** True where neither parsing nor sanitising changes a text. About 0.1 ms for a text with tags. */
export function isDrawnAsWritten(html: string): boolean {
  if (!/[<>]|&\w+;/.test(html)) return true;
  const clean = purify.sanitize(html, {
    ALLOWED_TAGS: INLINE_TAGS,
    ALLOWED_ATTR: [],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
  });
  return bare(clean) === bare(html);
}

/** A lone `&` or `>` is drawn the same, escaped or not. */
const bare = (html: string): string => html.replaceAll('&gt;', '>').replaceAll('&amp;', '&');
