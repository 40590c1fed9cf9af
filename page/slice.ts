/** Script time between two chances for the page, in milliseconds. */
const SLICE = 4;

/** Long work in slices: tells what is left of this one, and waits for the next. */
export class Slices {
  #signal: AbortSignal;
  #start = performance.now();
  #earlier = 0;

  /** @param signal - once it aborts, `rest` rejects with its reason */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Milliseconds left of this slice; none or less: time to rest. */
  get left(): number {
    return SLICE - (performance.now() - this.#start);
  }

  /** Script time so far, without the rests, in milliseconds. */
  get spent(): number {
    return this.#earlier + performance.now() - this.#start;
  }

  /** Lets the page's own work and input go first, where this slice is used up. */
  async rest(): Promise<void> {
    if (this.left > 0) return;
    this.#earlier += performance.now() - this.#start;
    await yieldToPage();
    this.#signal.throwIfAborted();
    this.#start = performance.now();
  }
}

type Yielding = { scheduler?: { yield?(): Promise<void> } };

function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
