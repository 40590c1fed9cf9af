import type { Annotation } from './annotation.ts';
import type { Find } from './find.ts';
import { rectsIn } from './text-rects.ts';

/** Narrowest first. Altered words speak for their passage: its card is the one that tells what was altered. */
const RANK = { altered: 0, term: 1, claim: 2, passage: 3 } as const;

/**
 * The find at a place, the narrowest where several nest.
 *
 * @param x, y - CSS pixels from the viewport's corner, as in `PointerEvent.clientX`
 */
export function findAtPoint(page: Annotation, x: number, y: number): Find | undefined {
  // The browser looks into shadow trees only where they are named to it.
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...page.shadowRoots] });
  const text = caret?.offsetNode;
  if (!(text instanceof Text)) return undefined;

  // The caret snaps to far-off text; only the painted boxes say what the pointer is on.
  const isOn = (range: StaticRange) =>
    rectsIn(range, text).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );

  let best: { find: Find; rank: number } | undefined;
  for (const find of page.findsOver(text)) {
    if (!isOn(find.range)) continue;
    const rank = find.altered.some(({ range }) => isOn(range)) ? RANK.altered : RANK[find.match.kind];
    if (!best || rank < best.rank || (rank === best.rank && lengthOf(find) < lengthOf(best.find)))
      best = { find, rank };
  }
  return best?.find;
}

const lengthOf = ({ match }: Find) => match.end - match.start;
