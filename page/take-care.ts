import type { Painter } from './paint.ts';
import type { Quiet } from './quiet.ts';
import type { Stage } from './stage.ts';

/** How often the highlights and what waits to be seen are looked after, in milliseconds. */
const INTERVAL = 2000;
/** A page that keeps wiping our highlights is not fought: each repair doubles the interval up to this. */
const LONGEST_INTERVAL = 60_000;
/** After an event that may have shown something: time for the page to do so, in milliseconds. */
const REVEAL_DELAY = 150;
const REVEALING = ['toggle', 'transitionend', 'click'];

/**
 * Looks after a page that has finds, until `signal` aborts: puts back what the page has wiped, and shows
 * what has become visible without a change of text.
 */
export function takeCare(
  document: Document,
  painter: Painter,
  stage: Stage,
  quiet: Quiet,
  signal: AbortSignal,
): void {
  let interval = INTERVAL;
  let rechecking = false;
  const later = (milliseconds: number, work: () => void) => setTimeout(() => quiet.run(work), milliseconds);

  const tick = () => {
    if (!document.hidden) {
      if (painter.heal()) interval = Math.min(LONGEST_INTERVAL, interval * 2);
      stage.recheck();
    }
    later(interval, tick);
  };
  later(interval, tick);

  const mayReveal = () => {
    if (rechecking || !stage.hasWaiting) return;
    rechecking = true;
    later(REVEAL_DELAY, () => {
      rechecking = false;
      stage.recheck();
    });
  };
  for (const type of REVEALING)
    document.addEventListener(type, mayReveal, { capture: true, passive: true, signal });
}
