/**
 * Reads of a page only what may hold something known: skims it for the gate, and reads the stretches that the gate
 * lets through, with their nodes. Reading all with its nodes takes several times as long as skimming it.
 */
import { GATE_REACH, type Gate } from '../match/gate.ts';
import type { Span } from '../match/types.ts';
import type { PlaceOf } from './place.ts';
import { createReader, type Reader, type ReadRoot } from './read-page.ts';
import { type Mark, OVERLAP, type Skimmer, skim } from './skim.ts';

/** A stretch that is longer is read before its end is known. */
const LONG_STRETCH = 1 << 17;

export function createHotReader(root: ReadRoot, gate: Gate, placeOf: PlaceOf): Reader {
  return new HotReader(root, gate, placeOf);
}

class HotReader implements Reader {
  readonly #root: ReadRoot;
  readonly #gate: Gate;
  readonly #placeOf: PlaceOf;
  readonly #skimmer: Skimmer;
  /** What was let through and is not read yet; disjoint, ascending. Offsets in all text that is skimmed. */
  #hot: Span[] = [];
  /** The stretch that is being read. */
  #reader: Reader | undefined;
  /** The mark where the last stretch ended: nothing before it is read again. */
  #next = 0;
  #isStretchCut = false;
  cut = false;

  constructor(root: ReadRoot, gate: Gate, placeOf: PlaceOf) {
    this.#root = root;
    this.#gate = gate;
    this.#placeOf = placeOf;
    this.#skimmer = skim(root);
  }

  get done(): boolean {
    return this.#skimmer.done && this.#hot.length === 0 && this.#reader === undefined;
  }

  next(milliseconds: number) {
    const deadline = performance.now() + milliseconds;
    while (!this.done) {
      const left = deadline - performance.now();
      const run = this.#reader?.next(left);
      if (run) {
        this.cut = this.#reader!.cut || (this.#isStretchCut && this.#reader!.done);
        if (this.#reader!.done) this.#reader = undefined;
        return run;
      }
      if (this.#reader?.done) this.#reader = undefined;
      else if (this.#reader || left <= 0) return undefined;
      if (!this.#openStretch() && !this.#skimOn(left)) return undefined;
    }
    return undefined;
  }

  /** @returns false where time ran out */
  #skimOn(milliseconds: number): boolean {
    const text = this.#skimmer.next(milliseconds);
    if (text === undefined) return false;
    const { base } = this.#skimmer;
    for (const { start, end } of this.#gate(text)) this.#hot.push({ start: start + base, end: end + base });
    this.#hot = joined(this.#hot);
    return true;
  }

  /** Begins to read the first hot stretch, from block to block, once nothing that follows can reach into it. */
  #openStretch(): boolean {
    const [hot] = this.#hot;
    if (!hot) return false;
    const { marks, done, read } = this.#skimmer;
    const horizon = done ? Number.POSITIVE_INFINITY : read - OVERLAP - GATE_REACH;
    const from = Math.max(
      this.#next,
      marks.findLastIndex(({ at }) => at <= hot.start),
    );
    let to = marks.findIndex(({ at }, mark) => mark > from && at >= hot.end);
    const isOpen = to < 0 ? !done : marks[to]!.at > horizon;
    if (isOpen) {
      to = marks.findLastIndex(({ at }) => at <= horizon);
      if (to <= from || marks[to]!.at - marks[from]!.at < LONG_STRETCH) return false;
    }
    this.#isStretchCut = isOpen;
    this.#next = to < 0 ? marks.length : to;
    this.#reader = this.#readerOf(marks.slice(from, this.#next), marks.slice(this.#next));
    const end = marks[to]?.at ?? Number.POSITIVE_INFINITY;
    this.#hot = this.#hot
      .filter((span) => span.end > end)
      .map((span) => ({ start: Math.max(span.start, end), end: span.end }));
    return true;
  }

  /** Reads from the first mark of the stretch up to what follows it; undefined where the page has taken it away. */
  #readerOf(stretch: readonly Mark[], following: readonly Mark[]): Reader | undefined {
    const isThere = ({ node }: Mark) => this.#root.contains(node);
    const from = stretch.find(isThere)?.node;
    const end = following.find(isThere)?.node;
    if (!from) return undefined;
    const walker = this.#root.ownerDocument.createTreeWalker(this.#root, NodeFilter.SHOW_TEXT);
    if (end) walker.currentNode = end;
    const to = end && ((walker.previousNode() as Text | null) ?? undefined);
    return createReader(this.#root, { from, to, placeOf: this.#placeOf }, LONG_STRETCH, LONG_STRETCH);
  }
}

/** Ascending, and as one where they touch. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}
