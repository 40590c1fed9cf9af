import type { Gate } from '../match/gate.ts';
import { Quiet } from './quiet.ts';
import { type ReadOptions, type ReadRoot, readableRoot } from './read-page.ts';
import { newShadowRootsIn } from './shadow-roots.ts';
import { skim } from './skim.ts';
import { Slices } from './slice.ts';
import { stretchAround } from './stretch.ts';
import { watchPage } from './watch-page.ts';

export type ScoutOptions = {
  readonly document: Document;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** Something known may stand on the page. Called at most once; the scout has ended by then. */
  onHint(): void;
  /** An error of ours. The page is left alone from then on. */
  onFault?(error: unknown): void;
};

/** Elements may get their shadow trees late, and nothing tells. When to look for them, in milliseconds. */
const SHADOW_SWEEPS = [0, 1000, 3000, 9000];

/**
 * Looks through a page, and through what changes on it, for a place where something known may stand. Reads as the
 * annotator reads, so that it misses nothing that one would find; matches nothing, paints nothing.
 */
export function scoutPage(options: ScoutOptions): void {
  new Scout(options).begin();
}

class Scout {
  #options: ScoutOptions;
  #ending = new AbortController();
  #quiet: Quiet;
  #shadowRoots = new Set<ShadowRoot>();
  #observe: (root: Node) => void;
  #work: Promise<unknown> = Promise.resolve();

  constructor(options: ScoutOptions) {
    const { signal } = this.#ending;
    this.#options = options;
    this.#quiet = new Quiet(this.#ending, options.onFault);
    this.#observe = watchPage(signal, (changes) =>
      this.#spend(async (slices) => {
        if (changes === 'everywhere') return this.#lookEverywhere(slices);
        for (const dirty of changes.dirty) {
          const stretch = stretchAround(dirty);
          if (stretch) await this.#look(stretch.root, slices, stretch.options);
        }
        await this.#enterShadows(
          changes.added.filter((node) => node.isConnected),
          slices,
        );
      }),
    );
    options.signal.addEventListener('abort', () => this.#ending.abort(), { signal });
  }

  begin(): void {
    const { document } = this.#options;
    this.#observe(document);
    void this.#spend((slices) => this.#lookEverywhere(slices));
    for (const delay of SHADOW_SWEEPS)
      setTimeout(() => void this.#spend((slices) => this.#enterShadows([document], slices)), delay);
  }

  /** One piece of work at a time. @returns script milliseconds it took */
  #spend(work: (slices: Slices) => Promise<void>): Promise<number> {
    const turn = this.#work.then(async () => {
      if (this.#ending.signal.aborted) return 0;
      const slices = new Slices(this.#ending.signal);
      await work(slices);
      return slices.spent;
    });
    const settled = turn.catch((error: unknown) => {
      this.#quiet.fault(error);
      return 0;
    });
    this.#work = settled;
    return settled;
  }

  async #lookEverywhere(slices: Slices): Promise<void> {
    const root = readableRoot(this.#options.document);
    for (const each of root ? [root, ...this.#shadowRoots] : this.#shadowRoots)
      await this.#look(each, slices);
  }

  async #enterShadows(nodes: readonly Node[], slices: Slices): Promise<void> {
    for (const node of nodes) {
      for (const root of await newShadowRootsIn(node, this.#shadowRoots, slices)) {
        this.#shadowRoots.add(root);
        this.#observe(root);
        await this.#look(root, slices);
      }
    }
  }

  async #look(root: ReadRoot, slices: Slices, options: ReadOptions = {}): Promise<void> {
    const skimmer = skim(root, options);
    while (!skimmer.done && !this.#ending.signal.aborted) {
      const text = skimmer.next(slices.left);
      if (text && this.#isHint(text)) {
        this.#ending.abort();
        this.#options.onHint();
        return;
      }
      await slices.rest();
    }
  }

  #isHint(text: string): boolean {
    for (const _stretch of this.#options.gate(text)) return true;
    return false;
  }
}
