import type { Annotation } from './annotation.ts';
import type { Card, CardMode } from './card.ts';
import type { Find } from './find.ts';
import { findAtPoint } from './hit-test.ts';
import type { Point } from './line-rect.ts';
import { Quiet } from './quiet.ts';

/**
 * One card, one marked find: keeps the two together for pointer, touch and keyboard, until `signal` or the
 * annotation's aborts. All three listen and wait through it, so that an error of ours ends here.
 */
export class CardSession {
  readonly annotation: Annotation;
  readonly card: Card;
  /** What the card is about, or what the reader has walked to. */
  #marked: Find | undefined;
  #closedAt = Number.NEGATIVE_INFINITY;

  readonly #signal: AbortSignal;
  readonly #quiet: Quiet;
  readonly #attach: (() => void)[] = [];

  constructor(annotation: Annotation, card: Card, signal: AbortSignal) {
    const ending = new AbortController();
    this.annotation = annotation;
    this.card = card;
    this.#signal = AbortSignal.any([annotation.signal, signal, ending.signal]);
    this.#quiet = new Quiet(ending);
    card.onHide = () => {
      this.#closedAt = performance.now();
      this.mark(undefined);
    };
    // `document.open()` takes every listener away, and puts a new root element in.
    const rewritten = new MutationObserver(() => {
      for (const attach of this.#attach) attach();
    });
    rewritten.observe(document, { childList: true });
    this.#signal.addEventListener('abort', () => {
      rewritten.disconnect();
      card.hide();
    });
  }

  /** The find whose card is open. */
  get open(): Find | undefined {
    return this.card.mode && this.#marked;
  }

  get marked(): Find | undefined {
    return this.#marked;
  }

  /** True where a reader is going from card to card and need not wait long for the next. */
  isBrowsing(): boolean {
    return this.card.mode !== undefined || performance.now() - this.#closedAt < 500;
  }

  findAt(x: number, y: number): Find | undefined {
    return findAtPoint(this.annotation, x, y);
  }

  /**
   * Hears an event of the window before the page does. `active`: the listener may stop the event. What the page
   * makes up itself is not heard: an answer to it would tell that we are there.
   */
  on<K extends keyof WindowEventMap>(
    type: K,
    listen: (event: WindowEventMap[K]) => void,
    active?: 'active',
  ): void {
    const options = { capture: true, passive: active === undefined, signal: this.#signal };
    const quietly = (event: WindowEventMap[K]) => event.isTrusted && this.#quiet.run(() => listen(event));
    const attach = () => addEventListener(type, quietly, options);
    attach();
    this.#attach.push(attach);
  }

  later(milliseconds: number, work: () => void): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#signal.aborted || this.#quiet.run(work), milliseconds);
  }

  show(find: Find, mode: CardMode, point?: Point): void {
    this.mark(find);
    this.card.show({ find, point }, mode);
  }

  mark(find: Find | undefined): void {
    this.#marked = find;
    this.annotation.setActive(find);
  }
}
