/**
 * Paints finds through `CSS.highlights`. The registry is the page's too: we touch only our own names,
 * and put our entries back where the page has wiped or replaced them.
 */
import type { Find } from './find.ts';

/** Lowest first: a later one paints over an earlier one. */
const LAYERS = ['passage', 'claim', 'term', 'altered', 'active'] as const;
export type Layer = (typeof LAYERS)[number];

/** Constant, and free of anything about the reader: the page can read it. Tests and tools rely on it. */
export const highlightName = (layer: Layer) => `sidelight-${layer}`;
export const HIGHLIGHT_NAMES = LAYERS.map(highlightName);

type Layered = { readonly highlight: Highlight; readonly ranges: Set<AbstractRange> };

export class Painter {
  #layers = new Map<Layer, Layered>();

  add(find: Find): void {
    this.#layer(find.match.kind).add(find.range);
    for (const { range, alteration } of find.altered) {
      // An omission that the page owns up to is told on the card, not marked as an alteration.
      if (!(alteration.marked && alteration.kind === 'left-out')) this.#layer('altered').add(range);
    }
  }

  remove(find: Find): void {
    this.#delete(find.match.kind, find.range);
    for (const { range } of find.altered) this.#delete('altered', range);
  }

  /** Marks what the card is about; undefined: nothing. */
  setActive(find: Find | undefined): void {
    for (const range of this.#layers.get('active')?.ranges ?? []) this.#delete('active', range);
    if (find) this.#layer('active').add(find.range);
  }

  /** @returns true where the page had taken something of ours away, and it is back now. O(layers). */
  heal(): boolean {
    let healed = false;
    for (const [layer, { highlight, ranges }] of this.#layers) {
      if (ranges.size === 0) continue;
      if (CSS.highlights.get(highlightName(layer)) !== highlight) {
        CSS.highlights.set(highlightName(layer), highlight);
        healed = true;
      }
      if (highlight.size !== ranges.size) {
        highlight.clear();
        for (const range of ranges) highlight.add(range);
        healed = true;
      }
    }
    return healed;
  }

  /** Takes everything of ours out of the registry. */
  clear(): void {
    for (const [layer, { highlight }] of this.#layers) {
      if (CSS.highlights.get(highlightName(layer)) === highlight) CSS.highlights.delete(highlightName(layer));
      highlight.clear();
    }
    this.#layers.clear();
  }

  /** The set to add to; the entry appears with its first range, so that an unmarked page gets none. */
  #layer(layer: Layer): { add(range: AbstractRange): void } {
    let known = this.#layers.get(layer);
    if (!known) {
      known = { highlight: new Highlight(), ranges: new Set() };
      known.highlight.priority = LAYERS.indexOf(layer);
      this.#layers.set(layer, known);
    }
    const { highlight, ranges } = known;
    return {
      add(range) {
        if (ranges.size === 0) CSS.highlights.set(highlightName(layer), highlight);
        ranges.add(range);
        highlight.add(range);
      },
    };
  }

  #delete(layer: Layer, range: AbstractRange): void {
    const known = this.#layers.get(layer);
    if (!known?.ranges.delete(range)) return;
    known.highlight.delete(range);
    if (known.ranges.size === 0 && CSS.highlights.get(highlightName(layer)) === known.highlight) {
      CSS.highlights.delete(highlightName(layer));
    }
  }
}
