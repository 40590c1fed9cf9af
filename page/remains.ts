/** What an older script of ours left on the page when its extension was taken away in the middle of its work. */
import { HIGHLIGHT_NAMES } from './paint.ts';

const OURS = '::highlight(sidelight-';

/** Costs five look-ups where nothing was left. */
export function clearRemains(document: Document): void {
  const left = HIGHLIGHT_NAMES.filter((name) => CSS.highlights.delete(name));
  if (left.length === 0) return;
  for (const host of document.querySelectorAll('sidelight-card')) host.remove();
  const isOurs = ({ cssRules }: CSSStyleSheet) => cssRules[0]?.cssText.includes(OURS) === true;
  if (document.adoptedStyleSheets.some(isOurs))
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}
