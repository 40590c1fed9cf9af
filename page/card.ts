import type { Find } from './find.ts';
import type { Box, Point } from './line-rect.ts';

/**
 * `hover`: comes and goes with the pointer. `pinned`: stays until closed, and takes the focus where a key
 * opened it. `sheet`: at the bottom of a small or touch screen, over a backdrop.
 */
export type CardMode = 'hover' | 'pinned' | 'sheet';

/** What a card is put beside. */
export type Anchor = {
  readonly find: Find;
  /** Where the pointer was; without it the find's first line counts. */
  readonly point?: Point | undefined;
};

/** The one card of a frame, as pointing sees it. */
export type Card = {
  /** Shows the card for a find, or moves the card that is there. */
  show(anchor: Anchor, mode: CardMode): void;
  hide(): void;
  readonly mode: CardMode | undefined;
  /** Its box while it is shown, in viewport coordinates. */
  readonly box: Box | undefined;
  /** Called whenever the card has gone, whoever closed it. */
  onHide: (() => void) | undefined;
};
