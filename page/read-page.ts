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
import { type PlaceOf, placeFinder } from './place.ts';
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
  const builder = new PageTextBuilder(options.gate);
  const nodes = proseNodes(root, builder, options);
  let ready: PageText[] = [];
  let isLastCut = false;
  let isRead = false;
  let enough = batch;
  let cut = false;

  /** @returns false where time ran out */
  const readOn = (deadline: number): boolean => {
    for (let count = 1; ; count++) {
      const step = nodes();
      isRead = step === 'end';
      if (isRead || (step === 'border' && builder.length >= enough)) {
        ({ runs: ready, isCut: isLastCut } = builder.takeRuns(isRead, longest));
        enough = builder.length + batch;
        if (isRead || ready.length > 0) return true;
      }
      // The clock is coarse and costs as much as some nodes do, so it is not asked at each.
      if ((count & 31) === 0 && performance.now() > deadline) return false;
    }
  };
  return {
    get done() {
      return isRead && ready.length === 0;
    },
    get cut() {
      return cut;
    },
    next(milliseconds) {
      const deadline =
        milliseconds === Number.POSITIVE_INFINITY ? milliseconds : performance.now() + milliseconds;
      if (ready.length === 0 && !isRead && !readOn(deadline)) return undefined;
      const run = ready.shift();
      cut = isLastCut && ready.length === 0;
      return run;
    },
  };
}

type Step = 'on' | 'border' | 'end';

/** One call reads one text node into the builder. `border`: it closed a block. */
function proseNodes(
  root: ReadRoot,
  builder: PageTextBuilder,
  { from, to, placeOf = placeFinder(root) }: ReadOptions,
): () => Step {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let node = from ?? (walker.nextNode() as Text | null);
  if (from) walker.currentNode = from;
  let parent: Node | null = null;
  let place = placeOf(root);
  let block: Node | undefined;
  let last: Text | undefined;
  let apart = false;

  const add = (text: Text, data: string): Step => {
    const step = place.block === block ? 'on' : 'border';
    if (step === 'border') {
      builder.closeBlock();
      block = place.block;
    } else if (last && !apart) {
      apart =
        !isSpace(data.charCodeAt(0)) &&
        !isSpace(last.data.charCodeAt(last.length - 1)) &&
        brokenBetween(last, text);
    }
    builder.add(text, data, apart && step === 'on');
    last = text;
    apart = false;
    return step;
  };

  return () => {
    if (node === null) {
      builder.closeBlock();
      return 'end';
    }
    const text: Text = node;
    node = text === to ? null : (walker.nextNode() as Text | null);
    const data = text.data;
    if (isBlank(data)) {
      apart ||= data !== '';
      return 'on';
    }
    if (text.parentNode !== parent) {
      parent = text.parentNode;
      place = placeOf(parent);
    }
    if (place.reading === 'prose') return add(text, data);
    if (place.reading === 'left-alone') apart = true;
    else if (place.reading === 'note' && !NOTE_MARK.test(data)) return add(text, data);
    return 'on';
  };
}

/** Digits, brackets and the usual signs: what stands in a footnote mark and not in a superscript word. */
export const NOTE_MARK = /^[\s\d[\](),;*†‡§–-]*$/;

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;

/** Native, because two thirds of the nodes are long and blank. */
const isBlank = (data: string): boolean => data.charCodeAt(0) <= 32 && data.trim() === '';

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
