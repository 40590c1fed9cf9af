import type { Annotation } from './annotation.ts';
import { applyChanges } from './apply-changes.ts';
import type { Changes } from './changes.ts';
import type { Find } from './find.ts';
import { FindStore } from './find-store.ts';
import { type Look, LookSheets } from './highlight-look.ts';
import { Painter } from './paint.ts';
import { Quiet } from './quiet.ts';
import { readableRoot } from './read-page.ts';
import { type Matching, Scanner } from './scan.ts';
import { newShadowRootsIn } from './shadow-roots.ts';
import { Slices } from './slice.ts';
import { Stage } from './stage.ts';
import { takeCare } from './take-care.ts';
import { watchPage } from './watch-page.ts';

export type AnnotateOptions = Matching & {
  readonly document: Document;
  readonly look: Look;
  /** Ends everything: highlights go, observers and timers stop. */
  readonly signal: AbortSignal;
  /** Finds a reader can see came or went. Called at least once, at the end of the first pass. */
  onFinds(finds: readonly Find[]): void;
  /** An error of ours. The page is left alone from then on. */
  onFault?(error: unknown): void;
};

/** Elements may get their shadow trees late, and nothing tells. When to look for them, in milliseconds. */
const SHADOW_SWEEPS = [0, 1000, 3000, 9000];

/**
 * Annotates a page for as long as `signal` allows: reads it, paints what is found, and follows its
 * changes. A page on which nothing is found gets no element, style, attribute or highlight.
 */
export function annotatePage(options: AnnotateOptions): Annotation {
  const page = new AnnotatedPage(options);
  page.begin();
  return page;
}

class AnnotatedPage implements Annotation {
  #options: AnnotateOptions;
  readonly signal: AbortSignal;
  #quiet: Quiet;
  #store = new FindStore();
  #painter = new Painter();
  #looks = new LookSheets();
  #stage: Stage;
  #scanner: Scanner;
  #shadowRoots = new Set<ShadowRoot>();
  #observe: (root: Node) => void;
  #work: Promise<unknown> = Promise.resolve();
  #caredFor = false;

  constructor(options: AnnotateOptions) {
    const ending = new AbortController();
    this.#options = options;
    this.signal = ending.signal;
    this.#quiet = new Quiet(ending, options.onFault);
    this.#stage = new Stage(this.#store, this.#painter, this.#quiet, ending.signal, () => this.#tell());
    this.#scanner = new Scanner(options, this.#store, this.#stage);
    this.#observe = watchPage(ending.signal, (changes) =>
      this.#spend((slices) => this.#apply(changes, slices)),
    );
    this.#looks.set(options.look);
    options.signal.addEventListener('abort', () => ending.abort(), { signal: ending.signal });
    ending.signal.addEventListener('abort', () => {
      this.#painter.clear();
      this.#looks.clear();
    });
  }

  begin(): void {
    const { document } = this.#options;
    this.#observe(document);
    void this.#spend((slices) => this.#apply('everywhere', slices)).then(() => {
      if (this.#store.all.length === 0) this.#quiet.run(() => this.#tell());
    });
    for (const delay of SHADOW_SWEEPS)
      this.#later(delay, () => void this.#spend((slices) => this.#enterShadows([document], slices)));
  }

  get finds(): readonly Find[] {
    return this.#store.all.filter((find) => this.#stage.isShown(find));
  }

  findsOver(text: Text): readonly Find[] {
    return this.#store.at(text);
  }

  get shadowRoots(): Iterable<ShadowRoot> {
    return this.#shadowRoots;
  }

  setActive(find: Find | undefined): void {
    this.#quiet.run(() => this.#painter.setActive(find));
  }

  setLook(look: Look): void {
    this.#quiet.run(() => {
      this.#looks.set(look);
      this.#dress();
    });
  }

  /** One piece of work at a time. @returns script milliseconds it took */
  #spend(work: (slices: Slices) => Promise<void>): Promise<number> {
    const turn = this.#work.then(async () => {
      if (this.signal.aborted) return 0;
      const slices = new Slices(this.signal);
      await work(slices);
      if (this.#scanner.takeChanged()) this.#settle();
      return slices.spent;
    });
    const settled = turn.catch((error: unknown) => {
      this.#quiet.fault(error);
      return 0;
    });
    this.#work = settled;
    return settled;
  }

  async #apply(changes: Changes | 'everywhere', slices: Slices): Promise<void> {
    const { document } = this.#options;
    if (changes === 'everywhere') {
      const root = readableRoot(document);
      for (const each of root ? [root, ...this.#shadowRoots] : this.#shadowRoots)
        await this.#scanner.scan(each, slices);
      return;
    }
    await applyChanges(changes, this.#store, this.#scanner, slices);
    for (const root of this.#shadowRoots) {
      if (root.isConnected) continue;
      this.#shadowRoots.delete(root);
      this.#scanner.drop(new Set(this.#store.all.filter((find) => find.root === root)));
    }
    await this.#enterShadows(
      changes.added.filter((node) => node.isConnected),
      slices,
    );
  }

  async #enterShadows(nodes: readonly Node[], slices: Slices): Promise<void> {
    for (const node of nodes) {
      for (const root of await newShadowRootsIn(node, this.#shadowRoots, slices)) {
        this.#shadowRoots.add(root);
        this.#observe(root);
        await this.#scanner.scan(root, slices);
      }
    }
  }

  /** After finds came or went. */
  #settle(): void {
    this.#dress();
    this.#painter.heal();
    this.#tell();
    if (this.#store.all.length === 0 || this.#caredFor) return;
    this.#caredFor = true;
    takeCare(this.#options.document, this.#painter, this.#stage, this.#quiet, this.signal);
  }

  #tell(): void {
    this.#options.onFinds(this.finds);
  }

  /** Style sheets where finds are, and nowhere else. */
  #dress(): void {
    const { all } = this.#store;
    if (all.length > 0) this.#looks.adopt(this.#options.document);
    if (this.#shadowRoots.size === 0) return;
    for (const root of new Set(all.map((find) => find.root)))
      if (root instanceof ShadowRoot) this.#looks.adopt(root);
  }

  #later(milliseconds: number, work: () => void): void {
    setTimeout(() => this.#quiet.run(work), milliseconds);
  }
}
