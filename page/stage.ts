import type { Find } from './find.ts';
import type { Painter } from './paint.ts';
import type { Quiet } from './quiet.ts';
import { visibilityJudge } from './visibility.ts';

/** Past this many, terms and claims are registered near the viewport only: each costs a little on every frame. */
const MANY = 2000;
const IN_VIEW_MARGIN = '100%';

/**
 * Decides which finds are painted: those that a reader can see and, where there are very many, only
 * those near the viewport. Hidden finds wait, and come on when their text does.
 */
export class Stage {
  #painter: Painter;
  #onChange: () => void;
  #shown = new Set<Find>();
  #waiting = new Set<Find>();
  /** Finds whose coming into view matters, by the element that the observer watches. */
  #watched = new Map<Element, Set<Find>>();
  #elements = new Map<Find, Element>();
  #observer: IntersectionObserver;
  #crowded = false;
  #many: number;

  /** @param onChange - called when finds come on later than they were added */
  constructor(painter: Painter, quiet: Quiet, signal: AbortSignal, onChange: () => void, many = MANY) {
    this.#painter = painter;
    this.#onChange = onChange;
    this.#many = many;
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: IN_VIEW_MARGIN,
      scrollMargin: IN_VIEW_MARGIN,
    };
    this.#observer = new IntersectionObserver((entries) => quiet.run(() => this.#onView(entries)), options);
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
      else {
        this.#waiting.add(find);
        this.#watch(find);
      }
    }
    if (!this.#crowded && this.#shown.size > this.#many) this.#makeRoom();
  }

  remove(finds: Iterable<Find>): void {
    for (const find of finds) {
      this.#painter.remove(find);
      this.#shown.delete(find);
      this.#waiting.delete(find);
      this.#unwatch(find);
    }
  }

  /** Looks again at the finds that wait. O(waiting) style checks. */
  recheck(): void {
    const isVisible = visibilityJudge();
    let changed = false;
    for (const find of this.#waiting) {
      if (!find.nodes.some(isVisible)) continue;
      this.#comeOn(find);
      changed = true;
    }
    if (changed) this.#onChange();
  }

  #show(find: Find): void {
    this.#shown.add(find);
    if (this.#crowded && find.match.kind !== 'passage') this.#watch(find);
    else this.#painter.add(find);
  }

  #comeOn(find: Find): void {
    this.#waiting.delete(find);
    this.#unwatch(find);
    this.#show(find);
  }

  /** Passages stay: they are few, and one may be far taller than the viewport. */
  #makeRoom(): void {
    this.#crowded = true;
    for (const find of this.#shown) {
      if (find.match.kind === 'passage') continue;
      this.#painter.remove(find);
      this.#watch(find);
    }
  }

  #onView(entries: readonly IntersectionObserverEntry[]): void {
    const isVisible = visibilityJudge();
    let changed = false;
    for (const { target, isIntersecting } of entries) {
      for (const find of [...(this.#watched.get(target) ?? [])]) {
        if (this.#waiting.has(find)) {
          if (!isIntersecting || !find.nodes.some(isVisible)) continue;
          this.#comeOn(find);
          changed = true;
        } else if (isIntersecting) this.#painter.add(find);
        else this.#painter.remove(find);
      }
    }
    if (changed) this.#onChange();
  }

  #watch(find: Find): void {
    const element = find.nodes[0]?.parentElement;
    if (!element) return;
    this.#elements.set(find, element);
    const finds = this.#watched.get(element);
    if (finds) finds.add(find);
    else {
      this.#watched.set(element, new Set([find]));
      this.#observer.observe(element);
    }
  }

  #unwatch(find: Find): void {
    const element = this.#elements.get(find);
    if (!element) return;
    this.#elements.delete(find);
    const finds = this.#watched.get(element);
    finds?.delete(find);
    if (finds?.size !== 0) return;
    this.#watched.delete(element);
    this.#observer.unobserve(element);
  }
}
