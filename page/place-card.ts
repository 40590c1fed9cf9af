import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from './card.ts';
import { lineAt, type Point } from './line-rect.ts';
import { textRects } from './text-rects.ts';

/** CSS pixels between line and card, and between card and the viewport's edge. */
const GAP = 10;
const EDGE = 8;
/** Share of the viewport's height that a card may take. */
const TALLEST = 0.6;

/**
 * Keeps a card wholly above or below the line it is about, however the page scrolls or is resized, until
 * `signal` aborts.
 *
 * @param onLost - the text, or the card itself, is no longer on the page
 */
export function placeCard(frame: HTMLElement, anchor: Anchor, signal: AbortSignal, onLost: () => void): void {
  const contextElement = anchor.find.nodes[0]?.parentElement;
  const reference = {
    getBoundingClientRect: lineFollower(anchor),
    ...(contextElement && { contextElement }),
  };
  const update = async () => {
    if (!frame.isConnected || textRects(anchor.find).length === 0) return onLost();
    const { x, y } = await computePosition(reference, frame, {
      strategy: 'fixed',
      placement: 'bottom',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, crossAxis: false }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            frame.style.maxHeight = `${Math.max(0, Math.min(availableHeight, innerHeight * TALLEST))}px`;
          },
        }),
      ],
    });
    if (!signal.aborted) Object.assign(frame.style, { left: `${x}px`, top: `${y}px` });
  };
  const stop = autoUpdate(reference, frame, () => void update());
  signal.addEventListener('abort', stop);
}

/** The hovered line, as the text it is in moves: the point moves with the first of the text's boxes. */
function lineFollower({ find, point }: Anchor): () => DOMRect {
  const [start] = textRects(find);
  return () => {
    const boxes = textRects(find);
    const [first] = boxes;
    const moved: Point | undefined =
      point && start && first
        ? { x: point.x + first.left - start.left, y: point.y + first.top - start.top }
        : point;
    const { left, right, top, bottom } = lineAt(boxes, moved) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    return new DOMRect(left, top, right - left, bottom - top);
  };
}
