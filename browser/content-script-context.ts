/**
 * The life of a content script: as long as its frame and its extension, and until a newer one takes over.
 *
 * Stands in for WXT's class of this name (wxt.config.ts). That one announces itself to the page, by an event and
 * a message that carry the extension's id, and ends when a page sends the same event. A page must neither
 * learn that we are there nor have a say in it.
 */
import { isAlive } from './alive.ts';

/** How often a script asks whether its extension is still there, in milliseconds. */
const CHECK_INTERVAL = 3000;

/** Where scripts of one world find each other. Pages have worlds of their own. */
type World = { sidelightLife?: AbortController };

export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    const world = globalThis as World;
    world.sidelightLife?.abort();
    world.sidelightLife = this.#life;
    const timer = setInterval(() => isAlive() || this.#life.abort(), CHECK_INTERVAL);
    this.signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Aborts when the extension was updated, reloaded or removed, or when a newer script has started. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }
}
