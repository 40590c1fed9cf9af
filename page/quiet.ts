/**
 * The one place where errors of ours end. We are a guest on somebody's page: after a fault we clean up
 * and stay away, and the page notices nothing.
 */
export class Quiet {
  #controller: AbortController;
  #onFault: ((error: unknown) => void) | undefined;

  /** @param controller - aborted at the first fault, which ends everything that hangs on its signal */
  constructor(controller: AbortController, onFault?: (error: unknown) => void) {
    this.#controller = controller;
    this.#onFault = onFault;
  }

  /** Runs work of ours. After a fault, or once we have ended, does nothing. */
  run<T>(work: () => T): T | undefined {
    if (this.#controller.signal.aborted) return undefined;
    try {
      return work();
    } catch (error) {
      this.fault(error);
      return undefined;
    }
  }

  /** Ends everything. An error that comes because we have ended already is none. */
  fault(error: unknown): void {
    if (this.#controller.signal.aborted) return;
    this.#controller.abort();
    this.#onFault?.(error);
  }
}
