/**
 * Reads a page as a reader meets it: one walk over text nodes, no layout, no copy of the DOM.
 *
 * White-space nodes (two thirds of an indented page) are dropped at once; what is not prose is left out
 * (see `element-names.ts`), and so are editors and footnote marks. Words that inline elements cut apart
 * are joined again; blocks and `<br>` part them. Soft hyphens and zero-width characters stay: offsets
 * must lead back to the very characters.
 *
 * Cost: the bare walk and its `data` reads are about two thirds of it (tests/bench).
 * Considered and left: TreeWalker with a filter callback (9 times the walk), elements and text in one
 * walk (2.7 times), `innerText` (forces layout, gives no nodes).
 */
import type { Gate } from '../match/gate.ts';
import { roleOf } from './element-names.ts';
import { type PageText, PageTextBuilder } from './page-text.ts';
import { type Place, type PlaceOf, placeFinder } from './place.ts';
import { firstChildOf, nextSiblingOf, parentOf } from './plain-dom.ts';

/** What is read on its own: the page, or one shadow tree. */
export type ReadRoot = Element | ShadowRoot;

/** The part of a document that has text to read, or undefined while there is none. */
export const readableRoot = (document: Document): Element | undefined =>
  document.body ?? document.documentElement ?? undefined;

export type ReadOptions = {
  /** Lets through what may hold something known; without one, everything is read. */
  readonly gate?: Gate | undefined;
  /** First and last text node to read; without them the whole root. */
  readonly from?: Text | undefined;
  readonly to?: Text | undefined;
  /** Where places of this root are known already. */
  readonly placeOf?: PlaceOf | undefined;
};

export type Reader = {
  /**
   * Reads on until there is a run of blocks to match.
   * @returns the run; undefined where `milliseconds` have passed first, or where nothing is left
   */
  next(milliseconds: number): PageText | undefined;
  /** True once nothing is left. */
  readonly done: boolean;
  /** True where the run just handed over ends at a place that a find may run across. */
  readonly cut: boolean;
};

/** So many units are shown to the gate at once. */
const BATCH = 1 << 13;
/** A run that is longer is cut at a block. */
const LONG_RUN = 1 << 17;

const NOTHING: PageText = { text: '', nodes: [], nodeStarts: [], blockStarts: [], blockOrdinals: [] };

/** Reads a whole root, or a stretch of it, in one go. */
export function readPage(root: ReadRoot, options: Omit<ReadOptions, 'gate'> = {}): PageText {
  return createReader(root, options, Number.POSITIVE_INFINITY).next(Number.POSITIVE_INFINITY) ?? NOTHING;
}

/** Reads in slices and hands over runs. Text that changes meanwhile is the observer's business. */
export function createReader(
  root: ReadRoot,
  options: ReadOptions = {},
  longest = LONG_RUN,
  batch = BATCH,
): Reader {
  return new PageReader(root, options, longest, batch);
}

class PageReader implements Reader {
  readonly #builder: PageTextBuilder;
  readonly #walker: TreeWalker;
  readonly #placeOf: PlaceOf;
  readonly #to: Text | undefined;
  readonly #longest: number;
  readonly #batch: number;
  #node: Text | null;
  #parent: Node | null = null;
  #place: Place;
  #block: Node | undefined;
  #last: Text | undefined;
  #apart = false;
  #enough: number;
  #isRead = false;
  #ready: PageText[] = [];
  #isLastCut = false;
  cut = false;

  constructor(root: ReadRoot, { gate, from, to, placeOf }: ReadOptions, longest: number, batch: number) {
    this.#builder = new PageTextBuilder(gate);
    this.#walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    this.#placeOf = placeOf ?? placeFinder(root);
    this.#place = this.#placeOf(root);
    this.#node = from ?? (this.#walker.nextNode() as Text | null);
    if (from) this.#walker.currentNode = from;
    this.#to = to;
    this.#longest = longest;
    this.#batch = batch;
    this.#enough = batch;
  }

  get done(): boolean {
    return this.#isRead && this.#ready.length === 0;
  }

  next(milliseconds: number): PageText | undefined {
    const deadline =
      milliseconds === Number.POSITIVE_INFINITY ? milliseconds : performance.now() + milliseconds;
    while (this.#ready.length === 0 && !this.#isRead) {
      if (!this.#readOn(deadline)) return undefined;
      const { runs, isCut } = this.#builder.takeRuns(this.#isRead, this.#longest);
      this.#ready = runs;
      this.#isLastCut = isCut;
      this.#enough = this.#builder.length + this.#batch;
    }
    const run = this.#ready.shift();
    this.cut = this.#isLastCut && this.#ready.length === 0;
    return run;
  }

  /**
   * Reads until there is enough to show to the gate. What the loop needs is in local variables: on a page that has
   * just come it runs uncompiled.
   *
   * @returns false where time ran out
   */
  #readOn(deadline: number): boolean {
    const walker = this.#walker;
    const builder = this.#builder;
    let node = this.#node;
    let parent = this.#parent;
    let place = this.#place;
    let block = this.#block;
    let last = this.#last;
    let apart = this.#apart;
    let isLate = false;
    let isEnough = false;
    for (let count = 1; node !== null && !isLate && !isEnough; count++) {
      const text: Text = node;
      node = text === this.#to ? null : (walker.nextNode() as Text | null);
      // The clock is coarse and costs as much as some nodes do, so it is not asked at each.
      isLate = (count & 31) === 0 && performance.now() > deadline;
      const data = text.data;
      const unit = data.charCodeAt(0);
      if (unit <= 32 && data.trim() === '') {
        apart = true;
        continue;
      }
      if (text.parentNode !== parent) {
        parent = text.parentNode;
        place = this.#placeOf(parent);
      }
      if (place.reading === 'left-alone') apart = true;
      if (place.reading === 'unseen' || place.reading === 'left-alone' || data === '') continue;
      if (place.reading === 'note' && NOTE_MARK.test(data)) continue;
      if (place.block !== block) {
        builder.closeBlock();
        isEnough = builder.length >= this.#enough;
        block = place.block;
        apart = false;
      } else if (last && !apart) apart = isParted(last, text);
      builder.add(text, data, apart);
      last = text;
      apart = false;
    }
    this.#node = node;
    this.#parent = parent;
    this.#place = place;
    this.#block = block;
    this.#last = last;
    this.#apart = apart;
    if (node !== null) return !isLate;
    builder.closeBlock();
    this.#isRead = true;
    return true;
  }
}

/** True where a reader sees a gap between two text nodes of one block that have no white space for it. */
const isParted = (last: Text, text: Text): boolean =>
  !isSpace(text.data.charCodeAt(0)) &&
  !isSpace(last.data.charCodeAt(last.length - 1)) &&
  brokenBetween(last, text);

/** Digits, brackets and the usual signs: what stands in a footnote mark and not in a superscript word. */
export const NOTE_MARK = /^[\s\d[\](),;*†‡§–-]*$/;

export const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;

/** True where a picture, a line break or an empty block stands between two text nodes of one block. */
export function brokenBetween(last: Text, text: Text): boolean {
  for (let node = following(last); node !== null && node !== text; node = following(node)) {
    if (!(node instanceof Element)) continue;
    const role = roleOf(node.localName);
    if (role === 'break' || role === 'block' || role === 'left-alone') return true;
  }
  return false;
}

function following(node: Node): Node | null {
  const child = firstChildOf(node);
  if (child) return child;
  let at: Node | null = node;
  while (at && !nextSiblingOf(at)) at = parentOf(at);
  return at && nextSiblingOf(at);
}
