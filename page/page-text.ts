import type { BlockText } from '../match/types.ts';

/** A stretch of a page as text, and which text node each offset came from. */
export type PageText = BlockText & {
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's first unit, ascending. A node's whole data stands there unchanged. */
  readonly nodeStarts: readonly number[];
};

/** @returns false where nothing known can stand in this block; a quick test that may err towards true */
export type MayMatch = (block: string) => boolean;

/**
 * Collects text nodes into a `PageText`, block by block. Blocks that cannot match are let go at once
 * and leave a jump in `blockOrdinals`. Between blocks stands a line break.
 */
export class PageTextBuilder {
  #mayMatch: MayMatch | undefined;
  #text = '';
  #block = '';
  #ordinal = 0;
  #keptNodes = 0;
  #nodes: Text[] = [];
  #nodeStarts: number[] = [];
  #blockStarts: number[] = [];
  #blockOrdinals: number[] = [];

  constructor(mayMatch?: MayMatch) {
    this.#mayMatch = mayMatch;
  }

  /** Adds a node to the open block. `apart`: a gap that the page shows but has no character for. */
  add(node: Text, data: string, apart: boolean): void {
    if (apart && this.#block !== '') this.#block += ' ';
    this.#nodes.push(node);
    this.#nodeStarts.push(this.#text.length + this.#block.length);
    this.#block += data;
  }

  /** @returns true where the block was let go, so that what follows stands apart from what went before */
  closeBlock(): boolean {
    if (this.#block === '') return false;
    const kept = this.#mayMatch === undefined || this.#mayMatch(this.#block);
    if (kept) {
      this.#blockStarts.push(this.#text.length);
      this.#blockOrdinals.push(this.#ordinal);
      this.#text += `${this.#block}\n`;
      this.#keptNodes = this.#nodes.length;
    } else {
      this.#nodes.length = this.#nodeStarts.length = this.#keptNodes;
    }
    this.#ordinal++;
    this.#block = '';
    return !kept;
  }

  /** UTF-16 units kept so far, without the open block. */
  get length(): number {
    return this.#text.length;
  }

  /** Hands over the closed blocks and starts afresh behind them; an open block stays. */
  take(): PageText {
    const { length } = this.#text;
    const page: PageText = {
      text: this.#text,
      nodes: this.#nodes,
      nodeStarts: this.#nodeStarts,
      blockStarts: this.#blockStarts,
      blockOrdinals: this.#blockOrdinals,
    };
    this.#nodes = this.#nodes.splice(this.#keptNodes);
    this.#nodeStarts = this.#nodeStarts.splice(this.#keptNodes).map((start) => start - length);
    this.#text = '';
    this.#blockStarts = [];
    this.#blockOrdinals = [];
    this.#keptNodes = 0;
    return page;
  }
}
