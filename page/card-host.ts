/**
 * The one element that we ever add to a page, and only while a card is shown: a host with a closed shadow
 * root in the top layer. Nothing of the page's style reaches in, and no page policy keeps it out.
 */
import type { Anchor, Card, CardMode } from './card.ts';
import hostCss from './card-host.css?inline';
import { dragCard } from './drag-card.ts';
import { placeCard } from './place-card.ts';

export type CardHostOptions = {
  /** Style of what is drawn. */
  readonly css: string;
  /** Draws a find's card into `body`, as a dialog with a name; also called when the mode changes. */
  draw(body: HTMLElement, find: Anchor['find'], mode: CardMode): Promise<void>;
};

/** For so long a hover card takes no pointer events, in milliseconds. */
const GHOST = 400;
const FADE = 130;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The card, with what only its own script asks of it. */
type CardHostPort = Card & { togglePin(): void; say(text: string): void };

/** @param signal - when it aborts, the card goes at once and does not come again */
export function createCardHost(options: CardHostOptions, signal: AbortSignal): CardHostPort {
  return new CardHost(options, signal);
}

class CardHost implements CardHostPort {
  onHide: (() => void) | undefined;
  #draw: CardHostOptions['draw'];
  #host: HTMLElement;
  #shadow: ShadowRoot;
  #layer: HTMLElement;
  #frame: HTMLElement;
  #voice: HTMLElement;
  #mode: CardMode | undefined;
  #anchor: Anchor | undefined;
  #placing = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ghost: ReturnType<typeof setTimeout> | undefined;
  #focused: Element | null = null;

  constructor({ css, draw }: CardHostOptions, signal: AbortSignal) {
    this.#draw = draw;
    this.#host = element('sidelight-card'); // a name that no style or script of a page is about
    this.#host.popover = 'manual';
    this.#shadow = this.#host.attachShadow({ mode: 'closed' });
    const style = element('style');
    style.textContent = hostCss + css;
    const backdrop = element('div', 'backdrop');
    this.#frame = element('div', 'frame');
    this.#frame.tabIndex = -1;
    this.#layer = element('div');
    this.#layer.append(backdrop, this.#frame);
    this.#voice = element('div', 'voice');
    this.#voice.setAttribute('role', 'status');
    this.#shadow.append(style, this.#layer, this.#voice);
    backdrop.addEventListener('click', () => this.hide(), { signal });
    this.#frame.addEventListener('pointerdown', (event) => this.#keep(event), { signal });
    dragCard(
      this.#frame,
      () => this.#mode === 'pinned',
      () => this.#placing.abort(),
      signal,
    );
    signal.addEventListener('abort', () => {
      this.hide();
      this.#host.remove();
    });
  }

  /**
   * Says a text to screen readers and shows nothing: for readers who asked for it. It is the one case in
   * which the host comes without a card.
   */
  say(text: string): void {
    if (!this.#host.isConnected) this.#enter(document.documentElement);
    // Only a change of a live region that is there already is spoken.
    setTimeout(() => (this.#voice.textContent = text), FADE);
  }

  get mode(): CardMode | undefined {
    return this.#host.isConnected ? this.#mode : undefined; // a page may throw out what it does not know
  }

  get box(): DOMRect | undefined {
    return this.mode && this.#frame.getBoundingClientRect();
  }

  show(anchor: Anchor, mode: CardMode): void {
    clearTimeout(this.#timer);
    if (!this.mode) this.#focused = document.activeElement;
    this.#anchor = anchor;
    this.#enterPage(anchor);
    this.#setMode(mode);
    this.#layer.inert = false;
    this.#place(anchor, mode);
    this.#layer.dataset.shown = '';
    clearTimeout(this.#ghost);
    if (mode === 'hover') {
      this.#layer.dataset.ghost = '';
      this.#ghost = setTimeout(() => delete this.#layer.dataset.ghost, GHOST);
    } else {
      delete this.#layer.dataset.ghost;
      this.#frame.focus({ preventScroll: true }); // at once; what is drawn may take a moment
    }
  }

  /** Makes a hover card stay, or a pinned one go again with the pointer. */
  togglePin(): void {
    if (this.#mode) this.#setMode(this.#mode === 'hover' ? 'pinned' : 'hover');
  }

  /** Who presses on a card wants to keep it. A button that stays pressed is the pin itself. */
  #keep(event: PointerEvent): void {
    const [target] = event.composedPath();
    const isPin = target instanceof Element && target.closest('[aria-pressed]');
    if (this.#mode === 'hover' && !isPin) this.#setMode('pinned');
  }

  hide(): void {
    if (!this.#mode) return;
    const hadFocus = document.activeElement === this.#host || this.#host.matches(':focus-within');
    this.#mode = undefined;
    this.#placing.abort();
    this.#layer.inert = true;
    delete this.#layer.dataset.shown;
    if (hadFocus && this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#timer = setTimeout(() => this.#host.remove(), FADE);
    this.onHide?.();
  }

  #setMode(mode: CardMode): void {
    this.#mode = mode;
    this.#layer.dataset.mode = mode;
    if (this.#anchor) void this.#draw(this.#frame, this.#anchor.find, mode).then(() => this.#focusDialog());
  }

  /** From the frame on to what has a name, so that a screen reader says it. */
  #focusDialog(): void {
    if (this.#shadow.activeElement !== this.#frame) return;
    this.#frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  #place(anchor: Anchor, mode: CardMode): void {
    this.#placing.abort();
    this.#placing = new AbortController();
    this.#frame.removeAttribute('style');
    if (mode !== 'sheet') placeCard(this.#frame, anchor, this.#placing.signal, () => this.hide());
  }

  #enterPage(anchor: Anchor): void {
    const container = containerFor(anchor);
    if (this.#host.parentNode !== container || !this.#host.matches(':popover-open')) this.#enter(container);
  }

  #enter(container: Element): void {
    container.append(this.#host);
    // Some pages zoom themselves; places are told in the viewport's own pixels.
    this.#host.style.setProperty('--sidelight-unzoom', String(1 / (container.currentCSSZoom || 1)));
    this.#host.showPopover();
  }
}

/**
 * Under a modal dialog or a full-screen element all else is inert, the top layer included: there the host
 * has to be inside it.
 */
function containerFor({ find }: Anchor): Element {
  let node: Node | null = find.nodes[0] ?? null;
  while (node) {
    if (node instanceof Element && node.matches(':modal')) return node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
}

/** HTML elements also in documents that are not HTML. */
function element(name: 'div' | 'style' | 'sidelight-card', className?: string): HTMLElement {
  const made = document.createElementNS(XHTML, name) as HTMLElement;
  if (className) made.className = className;
  return made;
}
