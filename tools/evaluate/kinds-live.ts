/** Kinds that only a browser can show: text that comes late, stands in shadow trees and frames, or must be left alone. */
import { kind, longSentence, type PassageKind, plain, quoted } from './kind.ts';
import { around, paragraph } from './page-parts.ts';
import type { Random } from './random.ts';
import type { SourceArticle } from './source-article.ts';

/** When late text comes, in ms after the page has loaded. */
const LATE = 300;

const quotation = (article: SourceArticle, random: Random): string =>
  paragraph(`${around(random)} ${quoted(plain(article, longSentence(article, random)))}`);
const page = (article: SourceArticle, random: Random): string =>
  `${paragraph(around(random))}<div id="place">${quotation(article, random)}</div>${paragraph(around(random))}`;

/** Takes the text out of its place and lets a script put it back, in some way. */
const served =
  (script: (inner: string) => string) =>
  (body: string): string =>
    body.replace(
      /(<div id="place">)(.*?)(<\/div>)/s,
      (_, open: string, inner: string, close: string) =>
        `${open}${close}<script>{ const place = document.getElementById('place'); const inner = ${JSON.stringify(inner).replaceAll('<', '\\u003c')}; ${script(inner)} }</script>`,
    );
const late = (then: string): string =>
  `addEventListener('load', () => setTimeout(() => { ${then} }, ${LATE}));`;

const live = (name: string, script: string): PassageKind =>
  kind(name, 'live', page, { serve: served(() => script) });

export const LIVE: readonly PassageKind[] = [
  live('comes late', late('place.innerHTML = inner;')),
  live(
    'is replaced',
    `place.innerHTML = '<p>Please wait while the page is loading.</p>'; ${late('place.innerHTML = inner;')}`,
  ),
  live(
    'comes bit by bit',
    late(
      "place.innerHTML = '<p></p>'; const words = inner.replace(/<[^>]+>/g, '').split(' '); const next = () => { place.firstChild.append(words.splice(0, 6).join(' ') + ' '); if (words.length > 0) setTimeout(next, 5); }; next();",
    ),
  ),
  live(
    'comes with a route change',
    late("history.pushState({}, '', '#next'); place.replaceChildren(); place.innerHTML = inner;"),
  ),
  live('open shadow root', "place.attachShadow({ mode: 'open' }).innerHTML = inner;"),
  live('frame', "const frame = document.createElement('iframe'); frame.srcdoc = inner; place.append(frame);"),
  kind('hidden and editable text', 'live', (article, random) => {
    const inner = () =>
      quoted(
        article.words
          .slice(...longSentence(article, random))
          .map(({ text }) => text)
          .join(' '),
      );
    return [
      `<p hidden>${inner()}</p>`,
      `<p style="display:none">${inner()}</p>`,
      `<div contenteditable>${inner()}</div>`,
      `<textarea>${inner()}</textarea>`,
      `<pre><code>${inner()}</code></pre>`,
      quotation(article, random),
    ].join('');
  }),
];
