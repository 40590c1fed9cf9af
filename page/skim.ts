/**
 * Reads a page's text for the gate alone: what `read-page.ts` reads, as quickly as that can be done; of the nodes that
 * it came from it keeps one here and there. May read more (blocks inside of what is left alone), never less: a test holds the two together.
 *
 * Cost: about the bare walk. `read-page.ts` takes twice as long on a page that has just come, when nothing is compiled.
 */
import { GATE_SIGHT } from '../match/gate.ts';
import { roleOf } from './element-names.ts';
import { attributeOf, parentOf } from './plain-dom.ts';
import { brokenBetween, isSpace, NOTE_MARK, type ReadOptions, type ReadRoot } from './read-page.ts';

export type Skimmer = {
  /** @returns the next batch of text, with the end of the one before; undefined where `milliseconds` have passed first */
  next(milliseconds: number): string | undefined;
  /** True once nothing is left. */
  readonly done: boolean;
  /** Where the batch that was handed over last begins, in units of all text so far. */
  readonly base: number;
  /** Units of all text so far. */
  readonly read: number;
  /** Where blocks begin, one every so many units; ascending. */
  readonly marks: readonly Mark[];
};

/** The first text node of a block, and where it stands in all text so far. */
export type Mark = { readonly node: Text; readonly at: number };

const MARK_EVERY = 512;

/** So many units are handed over at once. */
const BATCH = 1 << 15;
/** So much of a batch comes again with the next, so that what stands across its end is seen whole. */
export const OVERLAP = 2 * GATE_SIGHT;

/** `note`: read where it is no footnote mark. */
type Reading = 'prose' | 'note' | 'unseen' | 'left-alone';

export function skim(root: ReadRoot, { from, to }: Pick<ReadOptions, 'from' | 'to'> = {}): Skimmer {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (from) walker.currentNode = from;
  return new PageSkimmer(root, walker, from ?? (walker.nextNode() as Text | null), to);
}

class PageSkimmer implements Skimmer {
  #root: ReadRoot;
  #walker: TreeWalker;
  #to: Text | undefined;
  #hasEditors: boolean;
  #reading: Reading = 'prose';
  #node: Text | null;
  #block: Node | undefined;
  #last: Text | undefined;
  #gap = false;
  #text = '';
  #start = 0; // of #text
  base = 0;
  readonly marks: Mark[] = [];

  constructor(root: ReadRoot, walker: TreeWalker, first: Text | null, to: Text | undefined) {
    this.#root = root;
    this.#walker = walker;
    this.#node = first;
    this.#to = to;
    this.#hasEditors = root.querySelector('[contenteditable]') !== null;
  }

  get done(): boolean {
    return this.#node === null;
  }

  get read(): number {
    return this.#start + this.#text.length;
  }

  /** Everything that the loop needs is in local variables: on a page that has just come it runs uncompiled. */
  next(milliseconds: number): string | undefined {
    const deadline = performance.now() + milliseconds;
    const walker = this.#walker;
    let node = this.#node;
    let block = this.#block;
    let last = this.#last;
    let text = this.#text;
    let parent: Node | null = null;
    let reading: Reading = 'prose';
    let home: Node = this.#root;
    let gap = this.#gap;
    let lastUnit = text.charCodeAt(text.length - 1); // NaN where nothing was read
    let isLate = false;
    let nextMark = (this.marks.at(-1)?.at ?? -MARK_EVERY) + MARK_EVERY - this.#start;
    for (let count = 1; node !== null && text.length <= BATCH && !isLate; count++) {
      const here: Text = node;
      node = here === this.#to ? null : (walker.nextNode() as Text | null);
      if ((count & 63) === 0) isLate = performance.now() > deadline;
      const data = here.data;
      const unit = data.charCodeAt(0);
      if (unit <= 32 && data.trim() === '') {
        gap = true;
        continue;
      }
      if (here.parentNode !== parent) {
        parent = here.parentNode;
        if (parent === block) {
          home = parent as Node; // back from a link, as mostly
          reading = 'prose';
        } else {
          home = this.#homeOf(parent);
          reading = this.#reading;
        }
      }
      if (reading === 'left-alone') gap = true;
      if (reading === 'unseen' || reading === 'left-alone' || data === '') continue;
      if (reading === 'note' && NOTE_MARK.test(data)) continue;
      if (home !== block) {
        if (text.length >= nextMark) {
          this.marks.push({ node: here, at: this.#start + text.length });
          nextMark = text.length + MARK_EVERY;
        }
        text += '\n';
      } else if (gap || (last && !isSpace(unit) && !isSpace(lastUnit) && brokenBetween(last, here)))
        text += ' ';
      block = home;
      text += data;
      last = here;
      lastUnit = data.charCodeAt(data.length - 1);
      gap = false;
    }
    this.#node = node;
    this.#block = block;
    this.#last = last;
    this.#gap = gap;
    if (isLate) {
      this.#text = text;
      return undefined;
    }
    this.base = this.#start;
    this.#text = text.slice(-OVERLAP);
    this.#start += text.length - this.#text.length;
    return text;
  }

  /** Climbs to the block that text stands in, and notes how text is read there; what lies further out is not asked for. */
  #homeOf(parent: Node | null): Node {
    this.#reading = 'prose';
    let node = parent;
    while (node !== null && node !== this.#root) {
      const name = (node as Element).localName;
      const role = roleOf(name);
      const isLeftAlone = role === 'left-alone' || (this.#hasEditors && isEditor(node as Element));
      if (isLeftAlone || role === 'unseen') this.#reading = isLeftAlone ? 'left-alone' : 'unseen';
      else if (role === 'note') this.#reading = 'note';
      if (isLeftAlone || role === 'unseen' || role === 'block') return node;
      node = name === 'form' ? parentOf(node) : node.parentNode; // only forms bend it, and the safe way is slow
    }
    return this.#root;
  }
}

function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}
