/**
 * Runs `start` at once, or, in a page that the browser has loaded ahead of a visit, when the visit comes. Until then
 * the page is nobody's: it may never be seen, and another one stands in its tab.
 */
export function whenVisited(document: Document, signal: AbortSignal, start: () => void): void {
  // Not `document.prerendering`: a page may name an image so.
  const isAhead = Reflect.get(Document.prototype, 'prerendering', document) === true;
  if (isAhead) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
