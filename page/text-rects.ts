import type { Find } from './find.ts';

/**
 * The boxes of that part of a range which lies in one text node, in viewport coordinates. A range over
 * several blocks also answers with the blocks' own boxes, blank space included; its text does not.
 */
export function rectsIn(range: StaticRange, text: Text): DOMRect[] {
  const start =
    range.startContainer === text
      ? range.startOffset
      : isBefore(range.startContainer, text)
        ? 0
        : text.length;
  const end =
    range.endContainer === text ? range.endOffset : isBefore(text, range.endContainer) ? text.length : 0;
  if (start >= end || end > text.length) return []; // not in this node, or its text has changed since
  const part = text.ownerDocument.createRange();
  part.setStart(text, start);
  part.setEnd(text, end);
  return [...part.getClientRects()];
}

/** The boxes of all text of a find, line by line. */
export const textRects = (find: Find): DOMRect[] => find.nodes.flatMap((text) => rectsIn(find.range, text));

const isBefore = (a: Node, b: Node) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
