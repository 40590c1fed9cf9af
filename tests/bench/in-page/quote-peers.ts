/** Peers that find quotations, each given the quotations word by word; a Sidelight pack has the whole article instead. */
import approxSearch from 'approx-string-match';
import { toRange } from 'dom-anchor-text-quote';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import type { Contender } from './given.ts';

/** As Hypothesis anchors: exactly if it can, else with errors in up to half of the quotation's letters. */
export const hypothesis: Contender = ({ quotes }) => {
  const text = document.body.textContent;
  const found = quotes.filter((quote) => {
    if (text.includes(quote)) return true;
    return approxSearch(text, quote, Math.min(256, quote.length / 2)).length > 0;
  });
  return found.length;
};

export const textFragments: Contender = ({ quotes }) =>
  quotes.filter((quote) => succeeds(() => processTextFragmentDirective({ textStart: quote })[0])).length;

export const domAnchorTextQuote: Contender = ({ quotes }) =>
  quotes.filter((quote) => succeeds(() => toRange(document.body, { exact: quote }))).length;

function succeeds(find: () => unknown): boolean {
  try {
    return Boolean(find());
  } catch {
    return false;
  }
}
