import type { Span } from '../match/types.ts';
import type { PageText } from './page-text.ts';

/** Index of the node that holds an offset: the last that starts at or before it. O(log nodes). */
export function nodeIndexAt(page: PageText, offset: number): number {
  let low = 0;
  let high = page.nodeStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (page.nodeStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text nodes behind a span, in page order; at least one. */
export function nodesOf(page: PageText, span: Span): readonly Text[] {
  return page.nodes.slice(nodeIndexAt(page, span.start), nodeIndexAt(page, lastOffset(span)) + 1);
}

/**
 * The DOM range behind a span.
 *
 * Static, not live: a live Range is moved by the browser on every DOM change, and we hold thousands. A
 * range whose nodes have left the page is not painted.
 *
 * @param span - within `page.text`, on a page that has nodes
 */
export function toStaticRange(page: PageText, span: Span): StaticRange {
  const first = nodeIndexAt(page, span.start);
  const last = nodeIndexAt(page, lastOffset(span));
  return new StaticRange({
    startContainer: page.nodes[first]!,
    startOffset: offsetIn(page, first, span.start),
    endContainer: page.nodes[last]!,
    endOffset: offsetIn(page, last, span.end),
  });
}

const lastOffset = (span: Span) => Math.max(span.start, span.end - 1);

/** An offset on the gap that we put between two nodes belongs to the end of the first. */
function offsetIn(page: PageText, index: number, offset: number): number {
  return Math.min(offset - page.nodeStarts[index]!, page.nodes[index]!.length);
}
