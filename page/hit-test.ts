import type { Find } from './find.ts';
import type { FindStore } from './find-store.ts';

/** Narrowest first. Altered words speak for their passage: that is the card that tells what was altered. */
const RANK = { altered: 0, term: 1, claim: 2, passage: 3 } as const;

/**
 * The find at a place, the narrowest where several nest.
 *
 * @param x, y - CSS pixels from the viewport's corner, as in `PointerEvent.clientX`
 * @param shadowRoots - the shadow trees to look into; the browser looks into no other
 */
export function findAtPoint(
  store: FindStore,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): Find | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const text = caret?.offsetNode;
  if (!caret || !(text instanceof Text)) return undefined;

  let best: { find: Find; rank: number } | undefined;
  for (const find of store.at(text)) {
    if (!isOn(find.range, text, caret.offset, x, y)) continue;
    const altered = find.altered.some(({ range }) => isOn(range, text, caret.offset, x, y));
    const rank = altered ? RANK.altered : RANK[find.match.kind];
    if (!best || rank < best.rank || (rank === best.rank && lengthOf(find) < lengthOf(best.find)))
      best = { find, rank };
  }
  return best?.find;
}

const lengthOf = ({ match }: Find) => match.end - match.start;

/** Whether the part of a range in one text node holds the caret and is painted at the place. */
function isOn(range: StaticRange, text: Text, offset: number, x: number, y: number): boolean {
  const position = (container: Node) => text.compareDocumentPosition(container);
  let start = 0;
  if (range.startContainer === text) start = range.startOffset;
  else if (position(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) return false;
  let end = text.length;
  if (range.endContainer === text) end = range.endOffset;
  else if (position(range.endContainer) & Node.DOCUMENT_POSITION_PRECEDING) return false;

  // The caret rounds to the nearer side of a letter, so both ends count.
  if (offset < start || offset > end || end > text.length) return false;
  const part = document.createRange();
  part.setStart(text, start);
  part.setEnd(text, end);
  // It also snaps to far-off text; only the painted boxes say what the pointer is on.
  for (const { left, right, top, bottom } of part.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
