import highlightCss from './highlight.css?inline';

/** How highlights are drawn. */
export type Look = {
  readonly intensity: 'quiet' | 'normal' | 'strong';
  /** Off on a page that is the article itself: its reader wants terms and claims, not a tinted page. */
  readonly tintPassages: boolean;
  readonly showAltered: boolean;
};

const INTENSITY = {
  quiet: `
    ::highlight(sidelight-passage) { background-color: transparent; }
    ::highlight(sidelight-claim), ::highlight(sidelight-term) { text-decoration-thickness: 1px;
      text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
    ::highlight(sidelight-altered) { background-color: color-mix(in srgb, #f0ac28 16%, transparent); }`,
  normal: '',
  strong: `
    ::highlight(sidelight-passage) { background-color: color-mix(in srgb, #0f8b8b 22%, transparent); }
    ::highlight(sidelight-claim) { text-decoration-thickness: 2.5px;
      background-color: color-mix(in srgb, #a8802a 20%, transparent); }
    ::highlight(sidelight-term) { text-decoration-thickness: 3px;
      background-color: color-mix(in srgb, #109090 22%, transparent); }
    ::highlight(sidelight-altered) { background-color: color-mix(in srgb, #f0ac28 48%, transparent); }`,
} satisfies Record<Look['intensity'], string>;

const UNTINTED = '::highlight(sidelight-passage) { background-color: transparent; }';
const UNALTERED = '::highlight(sidelight-altered) { background-color: transparent; text-decoration: none; }';

/**
 * Brings a look into documents and shadow trees through adopted style sheets: no element, and no
 * Content-Security-Policy of the page stands in the way. The document has `highlight.css` from the
 * manifest and gets a sheet only where the look departs from it; a shadow tree needs all of it, because
 * Firefox does not let a document's `::highlight()` rules into one.
 */
export class LookSheets {
  #shadow = new CSSStyleSheet();
  #document = new CSSStyleSheet();
  #adopters = new Set<Document | ShadowRoot>();

  set(look: Look): void {
    const rules = [
      INTENSITY[look.intensity],
      look.tintPassages ? '' : UNTINTED,
      look.showAltered ? '' : UNALTERED,
    ].join('');
    const screenOnly = rules && `@media screen and (forced-colors: none) {${rules}}`;
    this.#shadow.replaceSync(highlightCss + screenOnly);
    this.#document.replaceSync(screenOnly);
  }

  /** Does nothing where the sheet is in place, so it also puts back one that the page threw out. */
  adopt(root: Document | ShadowRoot): void {
    const sheet = root instanceof Document ? this.#document : this.#shadow;
    if (sheet.cssRules.length === 0 || root.adoptedStyleSheets.includes(sheet)) return;
    root.adoptedStyleSheets.push(sheet);
    this.#adopters.add(root);
  }

  /** Takes the sheets out everywhere. */
  clear(): void {
    for (const root of this.#adopters) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(
        (sheet) => sheet !== this.#document && sheet !== this.#shadow,
      );
    }
    this.#adopters.clear();
  }
}
