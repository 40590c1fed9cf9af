import type { Annotation } from './annotation.ts';
import type { Card } from './card.ts';
import { CardSession } from './card-session.ts';
import { type Walk, walkFinds } from './walk-finds.ts';
import { type PointerOptions, watchPointer } from './watch-pointer.ts';
import { watchTouch } from './watch-touch.ts';

/**
 * Brings mouse, pen, finger and keyboard to the finds of a page, for as long as page and `signal` last.
 *
 * @param options - asked anew each time, so that a changed setting counts at once
 * @returns the way to walk the highlights by key or from outside
 */
export function watchPointing(
  annotation: Annotation,
  card: Card,
  options: () => PointerOptions,
  signal: AbortSignal,
): Walk {
  const session = new CardSession(annotation, card, signal);
  watchPointer(session, options);
  watchTouch(session);
  return walkFinds(session);
}
