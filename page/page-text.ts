import { GATE_REACH, GATE_SIGHT, type Gate } from '../match/gate.ts';
import type { BlockText, Span } from '../match/types.ts';

/** A stretch of a page as text, and which text node each offset came from. */
export type PageText = BlockText & {
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's first unit, ascending. A node's whole data stands there unchanged. */
  readonly nodeStarts: readonly number[];
};

/** A closed block: where it stands in the text, its first node, and its place on the page. */
type Block = { readonly start: number; readonly firstNode: number; readonly ordinal: number };

const EVERYTHING: Span = { start: 0, end: Number.POSITIVE_INFINITY };

/**
 * Collects text nodes block by block and hands over runs of blocks in which something known may stand; all others
 * are let go. Between blocks stands a line break.
 */
export class PageTextBuilder {
  #gate: Gate | undefined;
  #text = '';
  #nodes: Text[] = [];
  #nodeStarts: number[] = [];
  #blocks: Block[] = [];
  #open: Block = { start: 0, firstNode: 0, ordinal: 0 };
  /** What the gate has let through. */
  #stretches: Span[] = [];
  /** Up to here the gate has seen the text and all that decides about it. */
  #settled = 0;

  /** @param gate - without one, every block is kept */
  constructor(gate?: Gate) {
    this.#gate = gate;
  }

  /** UTF-16 units held. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds a node to the open block. `apart`: a gap that the page shows but has no character for. */
  add(node: Text, data: string, apart: boolean): void {
    if (apart && this.#text.length > this.#open.start) this.#text += ' ';
    this.#nodes.push(node);
    this.#nodeStarts.push(this.#text.length);
    this.#text += data;
  }

  closeBlock(): void {
    if (this.#text.length === this.#open.start) return;
    this.#text += '\n';
    this.#blocks.push(this.#open);
    this.#open = {
      start: this.#text.length,
      firstNode: this.#nodes.length,
      ordinal: this.#open.ordinal + 1,
    };
  }

  /**
   * @param isEnd - nothing will follow, and no block is open
   * @param longest - a run that is longer is handed over unfinished
   * @returns runs that are finished; what may still grow stays. `isCut`: a find may run across the last one's end
   */
  takeRuns(isEnd: boolean, longest: number): { readonly runs: PageText[]; readonly isCut: boolean } {
    this.#consult(isEnd);
    const isKept = this.#keptBlocks();
    const horizon = isEnd || !this.#gate ? this.#text.length : this.#settled - GATE_REACH;
    let decided = this.#blocks.length;
    while (decided > 0 && this.#endOf(decided - 1) > horizon) decided--;
    let whole = decided;
    if (!isEnd) while (whole > 0 && isKept[whole - 1]) whole--;
    const isCut = whole === 0 && decided > 0 && this.#endOf(decided - 1) > longest;
    const upTo = isCut ? decided : whole;
    const runs: PageText[] = [];
    for (let from = 0; from < upTo; from++) {
      if (!isKept[from]) continue;
      let to = from + 1;
      while (to < upTo && isKept[to]) to++;
      runs.push(this.#cutOut(from, to));
      from = to;
    }
    if (upTo > 0) this.#forget(upTo);
    return { runs, isCut };
  }

  /** Shows the gate what it has not seen, with enough before it to decide. */
  #consult(isEnd: boolean): void {
    const { length } = this.#text;
    if (!this.#gate) this.#stretches = [EVERYTHING];
    else if (length > this.#settled) {
      const from = Math.max(0, this.#settled - GATE_SIGHT);
      for (const { start, end } of this.#gate(this.#text.slice(from)))
        this.#stretches.push({ start: start + from, end: end + from });
      this.#stretches.sort((a, b) => a.start - b.start);
    }
    this.#settled = isEnd ? length : Math.max(this.#settled, length - GATE_SIGHT);
  }

  /** Which blocks hold a part of a stretch. O(blocks + stretches). */
  #keptBlocks(): boolean[] {
    let next = 0;
    let reach = 0;
    return this.#blocks.map(({ start }, at) => {
      const end = this.#endOf(at);
      for (; next < this.#stretches.length && this.#stretches[next]!.start < end; next++)
        reach = Math.max(reach, this.#stretches[next]!.end);
      return reach > start;
    });
  }

  #endOf(block: number): number {
    return (this.#blocks[block + 1] ?? this.#open).start;
  }

  #firstNodeAfter(block: number): number {
    return (this.#blocks[block + 1] ?? this.#open).firstNode;
  }

  #cutOut(from: number, to: number): PageText {
    const { start, firstNode } = this.#blocks[from]!;
    const blocks = this.#blocks.slice(from, to);
    const lastNode = this.#firstNodeAfter(to - 1);
    return {
      text: this.#text.slice(start, this.#endOf(to - 1)),
      nodes: this.#nodes.slice(firstNode, lastNode),
      nodeStarts: this.#nodeStarts.slice(firstNode, lastNode).map((at) => at - start),
      blockStarts: blocks.map((block) => block.start - start),
      blockOrdinals: blocks.map(({ ordinal }) => ordinal),
    };
  }

  /** Lets go of the first blocks. */
  #forget(count: number): void {
    const { start, firstNode } = this.#blocks[count] ?? this.#open;
    const moved = (block: Block): Block => ({
      start: block.start - start,
      firstNode: block.firstNode - firstNode,
      ordinal: block.ordinal,
    });
    this.#text = this.#text.slice(start);
    this.#nodes = this.#nodes.slice(firstNode);
    this.#nodeStarts = this.#nodeStarts.slice(firstNode).map((at) => at - start);
    this.#blocks = this.#blocks.slice(count).map(moved);
    this.#open = moved(this.#open);
    this.#settled -= start;
    this.#stretches = this.#stretches
      .filter(({ end }) => end > start)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
  }
}
