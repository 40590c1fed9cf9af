import type { Find } from './find.ts';
import { comparePageOrder } from './page-order.ts';

/** All finds of a page in page order, and which of them run over a text node. */
export class FindStore {
  #inOrder: Find[] = [];
  #byNode = new WeakMap<Node, Find[]>();
  #nextKey = 1;

  get all(): readonly Find[] {
    return this.#inOrder;
  }

  /** Finds that run over a text node. O(1). */
  at(node: Node): readonly Find[] {
    return this.#byNode.get(node) ?? [];
  }

  byKey(key: number): Find | undefined {
    return this.#inOrder.find((find) => find.key === key);
  }

  newKey(): number {
    return this.#nextKey++;
  }

  /** O(log finds) comparisons for each; constant for finds that come in page order. */
  add(finds: readonly Find[]): void {
    for (const find of finds) {
      this.#inOrder.splice(this.#placeFor(find), 0, find);
      for (const node of find.nodes) {
        const here = this.#byNode.get(node);
        if (here) here.push(find);
        else this.#byNode.set(node, [find]);
      }
    }
  }

  remove(finds: ReadonlySet<Find>): void {
    if (finds.size === 0) return;
    this.#inOrder = this.#inOrder.filter((find) => !finds.has(find));
    for (const { nodes } of finds) {
      for (const node of nodes) {
        const left = this.at(node).filter((find) => !finds.has(find));
        if (left.length > 0) this.#byNode.set(node, left);
        else this.#byNode.delete(node);
      }
    }
  }

  /** After text was moved about. O(finds) where most are in order. */
  reorder(): void {
    this.#inOrder.sort(comparePageOrder);
  }

  #placeFor(find: Find): number {
    let high = this.#inOrder.length;
    if (high === 0 || comparePageOrder(this.#inOrder[high - 1]!, find) <= 0) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePageOrder(this.#inOrder[middle]!, find) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What a find is about: equal for the same find before and after its text was read again. */
export function sameness({ match, excerpt }: Find): string {
  switch (match.kind) {
    case 'term':
      return `term ${match.pack} ${match.id} ${excerpt.exact}`;
    case 'claim':
      return `claim ${match.pack} ${match.id}`;
    case 'passage':
      return `passage ${match.pack} ${match.rendition} ${match.articleStart}`;
    default:
      return match satisfies never;
  }
}
