import type { Changes } from './changes.ts';
import type { Find } from './find.ts';
import type { FindStore } from './find-store.ts';
import { parentOf } from './plain-dom.ts';
import { type ReadRoot, readableRoot } from './read-page.ts';
import { type Dirty, deepestLast } from './region.ts';
import type { Scanner } from './scan.ts';
import type { Slices } from './slice.ts';

/**
 * Reads again what changed and nothing else. Changes that lie in text just read are done with it.
 * Removed nodes may be back by now.
 */
export async function applyChanges(
  { dirty, removed }: Pick<Changes, 'dirty' | 'removed'>,
  store: FindStore,
  scanner: Pick<Scanner, 'drop' | 'rescan'>,
  slices: Slices,
): Promise<void> {
  const { lost, torn } = findsIn(removed, store);
  scanner.drop(lost);
  const done = new Set<Node>();
  for (const change of [...dirty, ...torn]) {
    const whole = wholeChange(change);
    const root = whole && readRootOf(whole.first);
    if (!root || (done.has(whole.first) && done.has(deepestLast(whole.last)))) continue;
    for (const text of await scanner.rescan(root, whole, slices)) done.add(text);
    await slices.rest();
  }
  if (torn.length > 0) store.reorder();
}

/** What is left of a change by now: a run of nodes may have been taken apart since. */
function wholeChange({ first, last }: Dirty): Dirty | undefined {
  if (first.isConnected && last.isConnected) {
    const backwards =
      first !== last && (last.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return backwards ? { first: last, last: first } : { first, last };
  }
  const left = first.isConnected ? first : last;
  if (!left.isConnected) return undefined;
  const around = first === last ? left : (parentOf(left) ?? left);
  return { first: around, last: around };
}

/** `lost`: nothing of them stands any more. `torn`: where something of them does. */
function findsIn(
  removed: readonly Node[],
  store: FindStore,
): { lost: ReadonlySet<Find>; torn: readonly Dirty[] } {
  const lost = new Set<Find>();
  const torn: Dirty[] = [];
  const seen = new Set<Find>();
  for (const node of removed) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = node; text !== null; text = walker.nextNode()) {
      for (const find of store.at(text)) {
        if (seen.has(find)) continue;
        seen.add(find);
        const left = find.nodes.find((own) => own.isConnected);
        if (left) torn.push({ first: left, last: left });
        else lost.add(find);
      }
    }
  }
  return { lost, torn };
}

/** The root to read for a node; undefined where the node is not on the page, or not in what is read of it. */
function readRootOf(node: Node): ReadRoot | undefined {
  const top = node.getRootNode();
  if (top instanceof ShadowRoot) return top;
  const root = top instanceof Document ? readableRoot(top) : undefined;
  return root?.contains(node) ? root : undefined;
}
