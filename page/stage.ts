import { Crowd } from './crowd.ts';
import type { Find } from './find.ts';
import type { FindStore } from './find-store.ts';
import type { Painter } from './paint.ts';
import type { Quiet } from './quiet.ts';
import { visibilityJudge } from './visibility.ts';

/** Past this many, terms and claims are painted near the viewport only. */
const MANY = 2000;

/**
 * Decides which finds are painted: those that a reader can see and, where there are very many, only
 * those near the viewport. Hidden finds wait, and come on when their text does.
 */
export class Stage {
  #store: FindStore;
  #painter: Painter;
  #quiet: Quiet;
  #signal: AbortSignal;
  #onChange: () => void;
  #shown = new Set<Find>();
  /** Hidden finds, by the element whose coming into view tells. */
  #waiting = new Map<Find, Element>();
  #observer: IntersectionObserver;
  #crowd: Crowd | undefined;
  #following = false;

  /** @param onChange - called when finds come on later than they were added */
  constructor(store: FindStore, painter: Painter, quiet: Quiet, signal: AbortSignal, onChange: () => void) {
    this.#store = store;
    this.#painter = painter;
    this.#quiet = quiet;
    this.#signal = signal;
    this.#onChange = onChange;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) quiet.run(() => this.recheck());
    });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** True for a find that a reader can see, painted right now or not. */
  isShown(find: Find): boolean {
    return this.#shown.has(find);
  }

  get hasWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  add(finds: readonly Find[]): void {
    const isVisible = visibilityJudge();
    for (const find of finds) {
      if (find.nodes.some(isVisible)) this.#show(find);
      else this.#wait(find);
    }
    if (!this.#crowd && this.#shown.size > MANY) this.#makeRoom();
    this.#follow();
  }

  remove(finds: Iterable<Find>): void {
    for (const find of finds) {
      this.#painter.remove(find);
      this.#shown.delete(find);
      this.#stopWaiting(find);
    }
  }

  /** Looks again at the finds that wait. O(waiting) style checks. */
  recheck(): void {
    const isVisible = visibilityJudge();
    const before = this.#shown.size;
    for (const find of [...this.#waiting.keys()]) {
      if (!find.nodes.some(isVisible)) continue;
      this.#stopWaiting(find);
      this.#show(find);
    }
    if (this.#shown.size === before) return;
    this.#follow();
    this.#onChange();
  }

  #show(find: Find): void {
    this.#shown.add(find);
    if (!this.#crowd || isOneOfFew(find)) this.#painter.add(find);
  }

  #wait(find: Find): void {
    const element = find.nodes[0]?.parentElement;
    if (!element) return;
    this.#waiting.set(find, element);
    this.#observer.observe(element);
  }

  #stopWaiting(find: Find): void {
    const element = this.#waiting.get(find);
    if (!element) return;
    this.#waiting.delete(find);
    if (![...this.#waiting.values()].includes(element)) this.#observer.unobserve(element);
  }

  #makeRoom(): void {
    this.#crowd = new Crowd(this.#painter);
    for (const find of this.#shown) if (!isOneOfFew(find)) this.#painter.remove(find);
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.#follow(), options);
  }

  /** Once a frame at most, when layout is done anyway. */
  #follow(): void {
    if (!this.#crowd || this.#following) return;
    this.#following = true;
    requestAnimationFrame(() =>
      this.#quiet.run(() => {
        this.#following = false;
        this.#crowd?.follow(this.#store.all.filter((find) => this.#shown.has(find) && !isOneOfFew(find)));
      }),
    );
  }
}

/** Passages stay painted: they are few, and one may be far taller than the viewport. */
const isOneOfFew = ({ match }: Find) => match.kind === 'passage';
