/**
 * Reads a page's text for the gate alone: what `read-page.ts` reads, as quickly as that can be done, without the nodes
 * that it came from. May read more (blocks inside of what is left alone), never less: a test holds the two together.
 *
 * Cost: about the bare walk. `read-page.ts` takes twice as long on a page that has just come, when nothing is compiled.
 */
import { GATE_SIGHT } from '../match/gate.ts';
import { roleOf } from './element-names.ts';
import { attributeOf, parentOf } from './plain-dom.ts';
import { brokenBetween, NOTE_MARK, type ReadOptions, type ReadRoot } from './read-page.ts';

export type Skimmer = {
  /** @returns the next batch of text, with the end of the one before; undefined where `milliseconds` have passed first */
  next(milliseconds: number): string | undefined;
  /** True once nothing is left. */
  readonly done: boolean;
};

/** So many units are handed over at once. */
const BATCH = 1 << 15;
/** So much of a batch comes again with the next, so that what stands across its end is seen whole. */
const OVERLAP = 2 * GATE_SIGHT;

const isSpace = (unit: number) => unit <= 32 || unit === 0xa0;

/** Where text stands: its block, and whether it is read; `note`: where it is no footnote mark. */
type Place = { readonly block: Node; readonly reading: 'prose' | 'note' | 'unseen' | 'left-alone' };

export function skim(root: ReadRoot, { from, to }: Pick<ReadOptions, 'from' | 'to'> = {}): Skimmer {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const hasEditors = root.querySelector('[contenteditable]') !== null;
  let node = from ?? (walker.nextNode() as Text | null);
  if (from) walker.currentNode = from;
  let parent: Node | null = null;
  let place: Place = { block: root, reading: 'prose' };
  let block: Node | undefined;
  let last: Text | undefined;
  let gap = '';
  let text = '';

  return {
    get done() {
      return node === null;
    },
    next(milliseconds) {
      const deadline = performance.now() + milliseconds;
      for (let count = 1; node !== null; count++) {
        const here: Text = node;
        node = here === to ? null : (walker.nextNode() as Text | null);
        const data = here.data;
        const unit = data.charCodeAt(0);
        if (unit <= 32 && data.trim() === '') gap = ' ';
        else if (data !== '') {
          if (here.parentNode !== parent) {
            parent = here.parentNode;
            place = placeIn(root, parent, hasEditors);
          }
          const { reading } = place;
          if (reading === 'left-alone') gap = ' ';
          else if (reading === 'prose' || (reading === 'note' && !NOTE_MARK.test(data))) {
            if (place.block !== block) {
              text += '\n';
              block = place.block;
            } else if (gap !== '') text += ' ';
            else if (last && !isSpace(unit) && !isSpace(last.data.charCodeAt(last.length - 1))) {
              if (brokenBetween(last, here)) text += ' ';
            }
            text += data;
            last = here;
            gap = '';
            if (text.length > BATCH) break;
          }
        }
        if ((count & 31) === 0 && performance.now() > deadline) return undefined;
      }
      const batch = text;
      text = text.slice(-OVERLAP);
      return batch;
    },
  };
}

/** Climbs to the block that text stands in; what lies further out is not asked for. */
function placeIn(root: Node, parent: Node | null, hasEditors: boolean): Place {
  let reading: Place['reading'] = 'prose';
  for (let node = parent; node !== null && node !== root; node = parentOf(node)) {
    const role = roleOf((node as Element).localName);
    if (hasEditors && isEditor(node as Element)) return { block: node, reading: 'left-alone' };
    if (role === 'block') return { block: node, reading };
    if (role === 'unseen' || role === 'left-alone') return { block: node, reading: role };
    if (role === 'note') reading = 'note';
  }
  return { block: root, reading };
}

function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}
