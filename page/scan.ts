import type { Gate } from '../match/gate.ts';
import type { BlockText, Match } from '../match/types.ts';
import { type Find, makeFind } from './find.ts';
import { type FindStore, sameness } from './find-store.ts';
import type { PageText } from './page-text.ts';
import { type PlaceOf, placeFinder } from './place.ts';
import { createHotReader } from './read-hot.ts';
import { createReader, type ReadRoot } from './read-page.ts';
import { type Dirty, type Region, regionAround } from './region.ts';
import type { Slices } from './slice.ts';
import type { Stage } from './stage.ts';
import { nodesOf } from './text-range.ts';

export type Matching = {
  /** Finds what is known in a text. Pure, and quick for a text of some ten thousand units. */
  find(text: BlockText): readonly Match[];
  /** Lets through the text in which anything may be found; without it, all text is matched. */
  readonly gate?: Gate | undefined;
};

/** Reads and matches, all of a root or a region of it, and keeps store and stage in step with the page. */
export class Scanner {
  #matching: Matching;
  #store: FindStore;
  #stage: Stage;
  #changed = false;

  constructor(matching: Matching, store: FindStore, stage: Stage) {
    this.#matching = matching;
    this.#store = store;
    this.#stage = stage;
  }

  /** Whether finds came or went since this was last asked. */
  takeChanged(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** Reads a whole root; finds that stood in it are replaced. */
  async scan(root: ReadRoot, slices: Slices): Promise<void> {
    const seams = await this.#read(root, slices, undefined, placeFinder(root));
    for (const node of seams) await this.rescan(root, { first: node, last: node }, slices);
  }

  /** Reads again around a change. @returns the text whose finds were replaced */
  async rescan(root: ReadRoot, dirty: Dirty, slices: Slices): Promise<ReadonlySet<Text>> {
    const placeOf = placeFinder(root);
    const region = regionAround(root, dirty, this.#store, placeOf);
    if (region) await this.#read(root, slices, region, placeOf);
    return region?.core ?? new Set();
  }

  drop(finds: ReadonlySet<Find>): void {
    if (finds.size === 0) return;
    this.#changed = true;
    this.#store.remove(finds);
    this.#stage.remove(finds);
  }

  /** @returns the last nodes of chunks that had to end where something may run across */
  async #read(root: ReadRoot, slices: Slices, region: Region | undefined, placeOf: PlaceOf): Promise<Text[]> {
    const { gate } = this.#matching;
    // A region is never cut: it was grown so that nothing runs across its ends, and only there.
    const longest = region ? Number.POSITIVE_INFINITY : undefined;
    const reader =
      gate && !region
        ? createHotReader(root, gate, placeOf)
        : createReader(root, { gate, from: region?.from, to: region?.to, placeOf }, longest);
    const old = new Known(region?.stale ?? this.#store.all.filter((find) => find.root === root));
    const seams: Text[] = [];
    while (!reader.done) {
      const page = reader.next(slices.left);
      if (page) {
        if (reader.cut) seams.push(page.nodes.at(-1)!);
        await slices.rest(); // reading may have used this slice up
        this.#commit(root, page, old, region?.core);
      }
      await slices.rest();
    }
    this.drop(old.left);
    return seams;
  }

  #commit(root: ReadRoot, page: PageText, old: Known, core: ReadonlySet<Text> | undefined): void {
    if (page.nodes.length === 0) return;
    const fresh: Find[] = [];
    for (const match of this.#matching.find(page)) {
      if (core && !nodesOf(page, match).some((node) => core.has(node))) continue;
      const find = makeFind(root, page, match, 0);
      if (old.keep(find)) continue;
      fresh.push({ ...find, key: old.keyFor(find) ?? this.#store.newKey() });
    }
    this.drop(this.#overlapped(fresh, core));
    this.#changed ||= fresh.length > 0;
    this.#store.add(fresh);
    this.#stage.add(fresh);
  }

  /** Finds outside the core that a new find of their kind has grown over. */
  #overlapped(fresh: readonly Find[], core: ReadonlySet<Text> | undefined): ReadonlySet<Find> {
    const overlapped = new Set<Find>();
    for (const { nodes, match } of core ? fresh : []) {
      for (const node of nodes) {
        if (core!.has(node)) continue;
        for (const other of this.#store.at(node)) {
          if (other.match.kind === match.kind && match.kind === 'passage') overlapped.add(other);
        }
      }
    }
    return overlapped;
  }
}

/** The finds that stood where text is read again: what still stands keeps its key, or stays as it is. */
class Known {
  readonly left: Set<Find>;
  #alike = new Map<string, Find[]>();

  constructor(finds: Iterable<Find>) {
    this.left = new Set(finds);
    for (const find of this.left) {
      const name = sameness(find);
      this.#alike.set(name, [...(this.#alike.get(name) ?? []), find]);
    }
  }

  /** True where the very same term stands already, so that nothing has to be painted anew. */
  keep(find: Find): boolean {
    if (find.match.kind !== 'term') return false; // what it holds may have changed inside
    const same = this.#alike
      .get(sameness(find))
      ?.find((other) => this.left.has(other) && sameRange(other, find));
    return same !== undefined && this.left.delete(same);
  }

  keyFor(find: Find): number | undefined {
    const alike = this.#alike.get(sameness(find));
    const next = alike?.find((other) => this.left.has(other));
    if (next) alike!.splice(alike!.indexOf(next), 1);
    return next?.key;
  }
}

function sameRange({ range: a, nodes: aNodes }: Find, { range: b, nodes: bNodes }: Find): boolean {
  return (
    a.startOffset === b.startOffset &&
    a.endOffset === b.endOffset &&
    aNodes.length === bNodes.length &&
    aNodes.every((node, at) => node === bNodes[at])
  );
}
