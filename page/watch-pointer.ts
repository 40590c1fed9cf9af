/**
 * From a resting mouse to a card, and away again. The numbers are those that hover cards of long standing
 * have come to (Wikipedia Page Previews, 10ten): rest before the card comes, nothing while the pointer
 * races, grace before it goes, and a corridor that lets the pointer cross to it.
 */
import type { CardSession } from './card-session.ts';
import type { Find } from './find.ts';
import { type Box, distance, type Point } from './line-rect.ts';

export type PointerOptions = {
  /** Milliseconds of rest before the card comes. */
  readonly hoverDelay: number;
  /** Key to hold for the card to come. */
  readonly holdKey: 'none' | 'Alt' | 'Control' | 'Shift';
};

/** How often a moving pointer is looked at, in milliseconds. */
const TICK = 50;
/** CSS pixels a millisecond; faster is passing through. */
const RACING = 0.5;
/** Wait for the next card where one was open a moment ago, in milliseconds. */
const NEXT_DELAY = 100;
/** Before a card goes whose text the pointer has left; at most so long while it heads for the card. */
const GRACE = 300;
const CORRIDOR = 1500;

type Sample = Point & { readonly time: number };

/** Opens and closes hover cards. `options` are asked anew each time. */
export function watchPointer(session: CardSession, options: () => PointerOptions): void {
  new PointerWatch(session, options);
}

class PointerWatch {
  #session: CardSession;
  #options: () => PointerOptions;
  #now: Sample = { x: -1, y: -1, time: 0 };
  #before: Sample = this.#now;
  #pressed = false;
  #holding = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  /** What the pointer rests on, and since when. */
  #candidate: { find: Find; since: number } | undefined;
  /** When the pointer left the text of the open card. */
  #leftAt: number | undefined;
  /** The reader has sent this one's card away; it comes again once the pointer has been elsewhere. */
  #dismissed: Find | undefined;

  constructor(session: CardSession, options: () => PointerOptions) {
    this.#session = session;
    this.#options = options;
    session.on('pointermove', (event) => this.#move(event));
    session.on('pointerout', (event) => event.relatedTarget ?? this.#moveTo(-1, -1));
    session.on('pointerdown', (event) => this.#press(event));
    session.on('scroll', () => this.#unsettle());
    session.on('keydown', (event) => this.#key(event), 'active');
    session.on('keyup', (event) => this.#hold(event));
  }

  #move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.#pressed = event.buttons !== 0;
    this.#hold(event);
    this.#moveTo(event.clientX, event.clientY);
  }

  #moveTo(x: number, y: number): void {
    this.#before = this.#now;
    this.#now = { x, y, time: performance.now() };
    this.#wake();
  }

  #press(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#isOverCard()) return;
    this.#pressed = true;
    this.#dismiss();
  }

  /** The text moves under the pointer: rest begins anew. */
  #unsettle(): void {
    this.#candidate = undefined;
    this.#wake();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#session.card.mode) {
      // One Escape closes one layer, and ours is the top one. No other key is touched.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#dismiss(true);
    } else this.#hold(event);
  }

  #hold(event: PointerEvent | KeyboardEvent): void {
    const { holdKey } = this.#options();
    const holding = holdKey === 'none' || event.getModifierState(holdKey);
    if (holding && !this.#holding) this.#wake();
    this.#holding = holding;
  }

  #dismiss(pinnedToo = false): void {
    this.#dismissed = this.#session.open ?? this.#candidate?.find;
    this.#candidate = undefined;
    if (pinnedToo || this.#session.card.mode === 'hover') this.#session.card.hide();
  }

  /** Looks at the pointer after a delay, or sooner where that is due already. */
  #wake(delay = TICK): void {
    const due = performance.now() + delay;
    if (this.#timer !== undefined && this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = this.#session.later(delay, () => {
      this.#timer = undefined;
      this.#tick();
    });
  }

  #tick(): void {
    const { card } = this.#session;
    if (this.#pressed || (card.mode && card.mode !== 'hover') || this.#isOverCard()) {
      this.#leftAt = this.#candidate = undefined;
      return;
    }
    const find = this.#now.x < 0 ? undefined : this.#session.findAt(this.#now.x, this.#now.y);
    if (find !== this.#dismissed) this.#dismissed = undefined;
    if (this.#leave(find)) return;
    if (!find || find === this.#dismissed || find.key === this.#session.open?.key)
      this.#candidate = undefined;
    else this.#rest(find);
  }

  /** Keeps or closes the open card. @returns true while the pointer crosses to it */
  #leave(find: Find | undefined): boolean {
    const { open, card } = this.#session;
    if (!open || find?.key === open.key) {
      this.#leftAt = undefined;
      return false;
    }
    const now = performance.now();
    this.#leftAt ??= now;
    const away = now - this.#leftAt;
    const crossing = away < CORRIDOR && this.#isHeadingFor(card.box, now);
    if (!crossing && away >= GRACE) card.hide();
    else this.#wake();
    return crossing;
  }

  #rest(find: Find): void {
    const now = performance.now();
    const racing = now - this.#now.time < 2 * TICK && speed(this.#before, this.#now) >= RACING;
    if (racing || this.#candidate?.find !== find) this.#candidate = { find, since: now };
    const { hoverDelay } = this.#options();
    const delay = this.#session.isBrowsing() ? Math.min(NEXT_DELAY, hoverDelay) : hoverDelay;
    const wait = this.#candidate!.since + delay - now;
    if (racing || wait > 0) this.#wake(Math.max(TICK, wait));
    else if (this.#holding) {
      this.#candidate = undefined;
      this.#session.show(find, 'hover', this.#now);
    }
  }

  /** Within 60 degrees to either side of the card. */
  #isHeadingFor(box: Box | undefined, now: number): boolean {
    const [from, to] = [this.#before, this.#now];
    if (!box || now - to.time > 3 * TICK) return false;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const [cx, cy] = [nearest(to.x, box.left, box.right) - to.x, nearest(to.y, box.top, box.bottom) - to.y];
    return dx * cx + dy * cy >= 0.5 * Math.hypot(dx, dy) * Math.hypot(cx, cy);
  }

  #isOverCard(): boolean {
    const { box } = this.#session.card;
    return box !== undefined && distance(box, this.#now) <= 1;
  }
}

const nearest = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

const speed = (from: Sample, to: Sample) =>
  Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, to.time - from.time);
