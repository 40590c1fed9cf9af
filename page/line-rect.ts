/** A box in viewport coordinates; what placing needs of a `DOMRect`. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
export type Point = { readonly x: number; readonly y: number };

/** A line wider than this is narrowed to the pointer's place, so that the card comes where the eye is. */
const WIDE = 360;

/**
 * The line to put a card above or below: the one at the point, the first without a point. Boxes that
 * inline elements cut apart on that line are one.
 *
 * @param boxes - of one text, line by line
 * @returns undefined without boxes: the text is not shown
 */
export function lineAt(boxes: readonly Box[], point?: Point): Box | undefined {
  const shown = boxes.filter(({ left, right, top, bottom }) => right > left && bottom > top);
  const [first] = shown;
  if (!first) return undefined;
  const at = point
    ? shown.reduce((best, box) => (distance(box, point) < distance(best, point) ? box : best), first)
    : first;
  const middle = (at.top + at.bottom) / 2;
  const line = shown.filter(({ top, bottom }) => top <= middle && bottom >= middle);
  const left = Math.min(...line.map((box) => box.left));
  const right = Math.max(...line.map((box) => box.right));
  const top = Math.min(...line.map((box) => box.top));
  const bottom = Math.max(...line.map((box) => box.bottom));
  if (!point || right - left <= WIDE) return { left, right, top, bottom };
  const x = Math.min(right, Math.max(left, point.x));
  return { left: x, right: x, top, bottom };
}

/** Squared distance from a point to the nearest point of a box. */
export function distance(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy;
}
