import type { CardSession } from './card-session.ts';
import type { Find } from './find.ts';
import { lineAt } from './line-rect.ts';
import { textRects } from './text-rects.ts';

/** Walking the highlights without a pointer. */
export type Walk = {
  /** Goes to the next or previous find in page order, from the marked one or from what is in view. */
  step(by: 1 | -1): void;
  /** Goes to a find by its key. @returns false where it is not on the page any more */
  goTo(key: number): boolean;
  /** Opens the card of the find walked to; it takes the focus. */
  openMarked(): void;
};

/** A find is scrolled to unless it lies this far inside the viewport, as a share of its height. */
const COMFORT = 0.1;

export function walkFinds(session: CardSession): Walk {
  const { annotation } = session;
  let last: number | undefined;
  /** The marked find; else the last one walked to, while it is in view: who closes its card goes on from there. */
  const current = (): number => {
    const key = session.marked?.key ?? last;
    return annotation.finds.findIndex((find) => find.key === key && (session.marked || isInView(find)));
  };
  const goTo = (find: Find) => {
    if (session.card.mode) session.card.hide();
    scrollTo(find);
    session.mark(find);
    last = find.key;
  };
  return {
    step(by) {
      const { finds } = annotation;
      const at = current();
      const next = at < 0 ? firstInView(finds, by) : (at + by + finds.length) % finds.length;
      const find = finds[next];
      if (find) goTo(find);
    },
    goTo(key) {
      const find = annotation.finds.find((each) => each.key === key);
      if (find) goTo(find);
      return find !== undefined;
    },
    openMarked() {
      // Its text may have been read again since.
      const find = annotation.finds[current()];
      if (find) session.show(find, 'pinned');
    },
  };
}

/** Index of the first find below the viewport's upper edge, or walking back the last above its lower one. */
function firstInView(finds: readonly Find[], by: 1 | -1): number {
  const below = finds.findIndex((find) => (lineAt(textRects(find))?.bottom ?? 0) > 0);
  if (by === 1) return Math.max(0, below);
  const under = finds.findIndex((find) => (lineAt(textRects(find))?.top ?? 0) > innerHeight);
  return under < 0 ? finds.length - 1 : Math.max(0, under - 1);
}

/** Also in boxes that scroll by themselves. At once: a smooth scroll is hard to follow and slow to repeat. */
function scrollTo(find: Find): void {
  if (isComfortable(find)) return;
  find.nodes[0]?.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (isComfortable(find)) return;
  // Its block is taller than the viewport.
  const line = lineAt(textRects(find));
  if (line) scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}

function isInView(find: Find): boolean {
  const line = lineAt(textRects(find));
  return line !== undefined && line.bottom > 0 && line.top < innerHeight;
}

function isComfortable(find: Find): boolean {
  const line = lineAt(textRects(find));
  return (
    line !== undefined && line.top >= innerHeight * COMFORT && line.bottom <= innerHeight * (1 - COMFORT)
  );
}
