import { type Dirty, deepestLast } from './region.ts';

/** What mutation records come to: where text has to be read again, and what came and went. */
export type Changes = {
  readonly dirty: readonly Dirty[];
  readonly added: readonly Node[];
  readonly removed: readonly Node[];
};

/** O(records). */
export function changesIn(records: readonly MutationRecord[]): Changes {
  const dirty: Dirty[] = [];
  const texts = new Set<Node>();
  const added: Node[] = [];
  const removed: Node[] = [];
  for (const { type, target, addedNodes, removedNodes, previousSibling } of records) {
    if (type === 'characterData') {
      if (!texts.has(target)) dirty.push({ first: target, last: target });
      texts.add(target);
      continue;
    }
    added.push(...addedNodes);
    removed.push(...removedNodes);
    // What stood on either side of a hole are neighbours now.
    const edge = previousSibling ? deepestLast(previousSibling) : target;
    const first = addedNodes[0] ?? edge;
    const last = addedNodes[addedNodes.length - 1] ?? edge;
    const before = dirty.at(-1);
    // A list that is filled one child after another is one change.
    if (before && addedNodes.length > 0 && before.last === previousSibling)
      dirty[dirty.length - 1] = { first: before.first, last };
    else if (before?.first !== first) dirty.push({ first, last });
  }
  return { dirty, added, removed };
}
