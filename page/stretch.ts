import { GATE_REACH } from '../match/gate.ts';
import { roleOf } from './element-names.ts';
import { type ReadOptions, type ReadRoot, readableRoot } from './read-page.ts';
import { type Dirty, deepestLast } from './region.ts';

/** What to read again after a change, where no finds have to be kept in step: see region.ts for where they have. */
export type Stretch = { readonly root: ReadRoot; readonly options: ReadOptions };

/** The changed text with as much around it as the gate may want to see; undefined where nothing of it is left. */
export function stretchAround({ first, last }: Dirty): Stretch | undefined {
  const node = first.isConnected ? first : last;
  const root = rootOf(node);
  if (!root) return undefined;
  const isWhole = first.isConnected && last.isConnected;
  const isTurned = (first.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (!isWhole || isTurned) return { root, options: {} }; // taken apart meanwhile: too rare to be clever
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const reach = (start: Node, step: 'previousNode' | 'nextNode'): Text | undefined => {
    let units = 0;
    walker.currentNode = start;
    for (let text = walker[step]() as Text | null; text; text = walker[step]() as Text | null) {
      if (roleOf(text.parentElement?.localName ?? '') !== 'unseen') units += text.data.trim().length;
      if (units > GATE_REACH) return text;
    }
    return undefined; // the page begins or ends here
  };
  const from = reach(first, 'previousNode');
  return { root, options: { from, to: reach(deepestLast(last), 'nextNode') } };
}

/** The root that a node is read in; undefined where it is not on the page, or not in what is read of it. */
export function rootOf(node: Node): ReadRoot | undefined {
  const top = node.getRootNode();
  if (top instanceof ShadowRoot) return top;
  const root = top instanceof Document ? readableRoot(top) : undefined;
  return root?.contains(node) ? root : undefined;
}
