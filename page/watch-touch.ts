import type { CardSession } from './card-session.ts';
import type { Find } from './find.ts';

/** A finger that stays so long means the highlight, not the link it is in. Milliseconds. */
const HOLD = 500;
/** A finger that goes further has begun to scroll. CSS pixels. */
const SLACK = 10;

const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

/**
 * Touch: a tap on a highlight opens its card as a sheet; in a link or a button it takes press and hold, so
 * that a tap still does what it always did.
 */
export function watchTouch(session: CardSession): void {
  let finger: { x: number; y: number; hold: ReturnType<typeof setTimeout> } | undefined;
  let touched = false;
  let swallow = false;

  const lift = () => {
    clearTimeout(finger?.hold);
    finger = undefined;
  };
  const open = (find: Find, x: number, y: number) => session.show(find, 'sheet', { x, y });
  const findFor = (x: number, y: number) => (session.card.mode ? undefined : session.findAt(x, y));

  const press = ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
    lift();
    swallow = false;
    touched = pointerType === 'touch';
    if (!touched) return;
    const hold = session.later(HOLD, () => {
      const find = findFor(x, y);
      if (!find) return;
      swallow = true;
      open(find, x, y);
    });
    finger = { x, y, hold };
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (finger && Math.hypot(clientX - finger.x, clientY - finger.y) > SLACK) lift();
  };
  const tap = (event: MouseEvent) => {
    if (swallow) return stop(event);
    if (!touched || isInteractive(event)) return;
    const find = findFor(event.clientX, event.clientY);
    if (find) open(find, event.clientX, event.clientY);
  };
  const menu = (event: Event) => {
    if (swallow) stop(event);
  };

  session.on('pointerdown', press);
  session.on('pointermove', move);
  session.on('pointerup', lift);
  session.on('pointercancel', lift);
  session.on('click', tap, 'active');
  session.on('contextmenu', menu, 'active');
}

/** The press has opened a card; the click or menu that ends it is not meant for the page. */
function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isInteractive(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(INTERACTIVE) !== null;
}
