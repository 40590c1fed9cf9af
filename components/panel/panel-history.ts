/**
 * The way through the panel, kept in its window's own history. So a reload stays where one is, the browser's
 * buttons, keys and gestures go back and forward as ours do, and every entry has an address.
 */
import { addressOf, type PanelView, viewAt } from './address.ts';

export type PanelStep = {
  readonly view: PanelView;
  /** Which step of the way it is, from 0. */
  readonly at: number;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
};

type State = { readonly view: PanelView; readonly at: number };

export class PanelHistory {
  readonly #onStep: (step: PanelStep) => void;
  /** The last step that one can go forward to, as far as is known: a reload forgets it. */
  #last: number;

  /** Calls `onStep` wherever one goes, until `signal` aborts. */
  constructor(signal: AbortSignal, onStep: (step: PanelStep) => void) {
    this.#onStep = onStep;
    if (!isState(history.state)) this.#keep({ view: viewAt(location.hash), at: 0 });
    this.#last = this.step.at;
    addEventListener('popstate', () => this.#arrive(), { signal });
  }

  get step(): PanelStep {
    const { view, at } = history.state as State;
    return { view, at, canGoBack: at > 0, canGoForward: at < this.#last };
  }

  /** Goes somewhere new; what lay ahead is forgotten. */
  readonly go = (view: PanelView): void => {
    const at = this.step.at + 1;
    if (addressOf(view) === addressOf(this.step.view) && view.kind !== 'passage') return;
    history.pushState({ view, at } satisfies State, '', addressOf(view));
    this.#last = at;
    this.#onStep(this.step);
  };

  /** Stays at this step, which is now about something else: a search being typed. */
  readonly stay = (view: PanelView): void => {
    this.#keep({ view, at: this.step.at });
    this.#onStep(this.step);
  };

  readonly back = (): void => {
    if (this.step.canGoBack) history.back();
  };

  readonly forward = (): void => {
    if (this.step.canGoForward) history.forward();
  };

  #keep(state: State): void {
    history.replaceState(state, '', addressOf(state.view));
  }

  /** Back, forward, or an address typed or clicked: the last comes without a state and as a new step. */
  #arrive(): void {
    if (!isState(history.state)) {
      this.#last += 1;
      this.#keep({ view: viewAt(location.hash), at: this.#last });
    }
    this.#last = Math.max(this.#last, this.step.at);
    this.#onStep(this.step);
  }
}

const isState = (state: unknown): state is State =>
  typeof state === 'object' && state !== null && 'view' in state && 'at' in state;
