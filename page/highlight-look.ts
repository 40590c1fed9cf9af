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
    ::highlight(sidelight-claim) { text-decoration: underline solid 1px #9a8038; }
    ::highlight(sidelight-term) { text-decoration: underline dotted 1px #129292; }
    ::highlight(sidelight-altered) { background-color: #f0ac2826; }`,
  normal: '',
  strong: `
    ::highlight(sidelight-passage) { background-color: #2a9d9d47; }
    ::highlight(sidelight-claim) { text-decoration-thickness: 2.5px; background-color: #a8802a3d; }
    ::highlight(sidelight-term) { text-decoration-thickness: 3px; background-color: #1090903d; }
    ::highlight(sidelight-altered) { background-color: #f0ac287a; }`,
} satisfies Record<Look['intensity'], string>;

const UNTINTED = '::highlight(sidelight-passage) { background-color: transparent; }';
const UNALTERED = '::highlight(sidelight-altered) { background-color: transparent; text-decoration: none; }';

/** Outweighs highlight.css wherever that stands: Firefox puts an extension's sheet after all that are adopted. */
const FIRM = ':is(*, :root)::highlight';

/**
 * Brings a look into documents and shadow trees through adopted style sheets: no element, and no
 * Content-Security-Policy of the page stands in the way. The document has `highlight.css` from the
 * background and gets a sheet only where the look departs from it; a shadow tree needs all of it, because
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
    ]
      .join('')
      .replaceAll('::highlight', FIRM);
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
