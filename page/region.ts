/**
 * The stretch of a page to read again after a change: the changed text with its neighbours, grown so
 * that every find it touches lies wholly inside (`core`), and then some text around it (`from` to `to`)
 * that matching may look at but that keeps the finds it has.
 */
import type { Find } from './find.ts';
import type { FindStore } from './find-store.ts';
import { compareNodes } from './page-order.ts';
import type { PlaceOf } from './place.ts';
import { lastChildOf } from './plain-dom.ts';
import type { ReadRoot } from './read-page.ts';

/** Where something changed: from `first` to the last text in `last`. The two may be one node. */
export type Dirty = { readonly first: Node; readonly last: Node };

export type Region = {
  readonly from: Text;
  readonly to: Text;
  readonly core: ReadonlySet<Text>;
  /** Finds that stood in the core, to be replaced. */
  readonly stale: ReadonlySet<Find>;
};

type Reach = { readonly blocks: number; readonly units: number };
/** The changed block and the one beside it. */
const NEIGHBOURS: Reach = { blocks: 2, units: 0 };
/** Enough for the words that decide about a short form. */
const CONTEXT: Reach = { blocks: 3, units: 600 };

/** @returns undefined where no text is left around the change. O(size of the region). */
export function regionAround(
  root: ReadRoot,
  dirty: Dirty,
  store: FindStore,
  placeOf: PlaceOf,
): Region | undefined {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const end = deepestLast(dirty.last);
  const first =
    reach(walker, dirty.first, 'previousNode', NEIGHBOURS, placeOf) ??
    textAt(walker, dirty.first, 'nextNode');
  const last = reach(walker, end, 'nextNode', NEIGHBOURS, placeOf) ?? textAt(walker, end, 'previousNode');
  if (!first || !last) return undefined;
  const core = growCore(walker, first, last, store);
  return {
    ...core,
    from: reach(walker, core.from, 'previousNode', CONTEXT, placeOf) ?? core.from,
    to: reach(walker, core.to, 'nextNode', CONTEXT, placeOf) ?? core.to,
  };
}

/** Walks outward over whole blocks. @returns the outermost text node reached, `start` if it is one */
function reach(
  walker: TreeWalker,
  start: Node,
  direction: 'previousNode' | 'nextNode',
  { blocks, units }: Reach,
  placeOf: PlaceOf,
): Text | undefined {
  walker.currentNode = start;
  let outermost = start instanceof Text ? start : undefined;
  let block: Node | undefined;
  let [blocksSeen, unitsSeen] = [0, 0];
  let node: Node | null = outermost ?? walker[direction]();
  for (; node !== null; node = walker[direction]()) {
    const text = node as Text;
    if (text.data.trim() === '') continue;
    const place = placeOf(text.parentNode);
    if (place.reading === 'unseen' || place.reading === 'left-alone') continue;
    if (place.block !== block) {
      if (blocksSeen >= blocks && unitsSeen >= units) break;
      block = place.block;
      blocksSeen++;
    }
    unitsSeen += text.length;
    outermost = text;
  }
  return outermost;
}

function growCore(walker: TreeWalker, first: Text, last: Text, store: FindStore) {
  let [from, to] = [first, last];
  const core = new Set<Text>();
  const stale = new Set<Find>();
  let grown = true;
  while (grown) {
    grown = false;
    walker.currentNode = from;
    for (let node: Node | null = from; node !== null; node = walker.nextNode()) {
      core.add(node as Text);
      for (const find of store.at(node)) {
        if (stale.has(find)) continue;
        stale.add(find);
        const nodes = find.nodes.filter((own) => own.isConnected);
        const [head, tail] = [nodes[0], nodes.at(-1)];
        if (head && compareNodes(head, from) < 0 && head !== from) {
          from = head;
          grown = true; // walk once more, from further up
        }
        if (tail && tail !== to && compareNodes(to, tail) < 0) to = tail;
      }
      if (node === to) break;
    }
  }
  return { from, to, core, stale };
}

/** The last node inside a node in tree order, or the node itself. */
export function deepestLast(node: Node): Node {
  let last = node;
  for (let child = lastChildOf(last); child; child = lastChildOf(child)) last = child;
  return last;
}

/** A node itself where it is text, else the text nearest to it in one direction. */
function textAt(walker: TreeWalker, node: Node, direction: 'previousNode' | 'nextNode'): Text | undefined {
  if (node instanceof Text) return node;
  walker.currentNode = node;
  return (walker[direction]() as Text | null) ?? undefined;
}
