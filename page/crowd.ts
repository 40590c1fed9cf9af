import type { Find } from './find.ts';
import type { Painter } from './paint.ts';

/** Neighbours that come and go together, so that a scroll asks for few boxes. */
const GROUP = 20;
/** How far outside the viewport finds are kept painted, as a share of its height. */
const MARGIN = 0.5;

/**
 * Paints finds near the viewport only: each registered range costs time on every frame after a change of
 * the page. Scrolling is followed by asking for boxes, two a group; an IntersectionObserver with
 * thousands of targets costs more on every frame than the ranges do (tests/bench).
 */
export class Crowd {
  #painter: Painter;
  #painted = new Set<Find>();

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** @param finds - all to choose from, in page order. O(finds / GROUP) boxes. */
  follow(finds: readonly Find[]): void {
    const near = new Set<Find>();
    for (let at = 0; at < finds.length; at += GROUP) {
      const group = finds.slice(at, at + GROUP);
      if (isNear(group[0]!, group.at(-1)!)) for (const find of group) near.add(find);
    }
    for (const find of this.#painted) if (!near.has(find)) this.#painter.remove(find);
    for (const find of near) if (!this.#painted.has(find)) this.#painter.add(find);
    this.#painted = near;
  }
}

/** Whether what stands between two finds may come near the viewport. */
function isNear(first: Find, last: Find): boolean {
  const [a, b] = [boxOf(first), boxOf(last)];
  if (!a || !b) return false;
  const margin = innerHeight * MARGIN;
  return Math.min(a.top, b.top) < innerHeight + margin && Math.max(a.bottom, b.bottom) > -margin;
}

const boxOf = (find: Find) => find.nodes[0]?.parentElement?.getBoundingClientRect();
