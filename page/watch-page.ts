/**
 * Watches a page for new and changed text. Records are gathered and handed over in batches; the pause
 * between two batches grows with what the last one cost, so that a page that never rests costs a
 * bounded share of a second and not more.
 */
import { type Dirty, deepestLast } from './region.ts';

/** Changes since the last batch: where, or everywhere when they were too many to keep apart. */
export type Changes =
  | { readonly dirty: readonly Dirty[]; readonly added: readonly Node[]; readonly removed: readonly Node[] }
  | 'everywhere';

const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5000;
/** A batch may take one twentieth of the time. */
const SHARE = 20;
/** More records than this are not worth keeping: the page is read anew. */
const MOST_RECORDS = 5000;

/**
 * @param onChanges - reads again and tells the script time it took in milliseconds; the next batch waits for it
 * @returns a function that adds a root to the watch. Watching ends with `signal`.
 */
export function watchPage(
  signal: AbortSignal,
  onChanges: (changes: Changes) => Promise<number>,
): (root: Node) => void {
  let records: MutationRecord[] = [];
  let overflow = false;
  let busy = false;
  let pause = SHORTEST_PAUSE;

  const handOver = async () => {
    const changes = overflow ? 'everywhere' : changesIn(records);
    records = [];
    overflow = false;
    const spent = await onChanges(changes);
    pause = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, spent * SHARE));
    busy = false;
    if (records.length > 0 || overflow) schedule();
  };
  const schedule = () => {
    if (busy || signal.aborted) return;
    busy = true;
    setTimeout(() => void (signal.aborted || handOver()), pause);
  };
  const observer = new MutationObserver((batch) => {
    overflow ||= records.length + batch.length > MOST_RECORDS;
    if (overflow) records = [];
    else records.push(...batch);
    schedule();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (root) => observer.observe(root, { childList: true, characterData: true, subtree: true });
}

function changesIn(records: readonly MutationRecord[]): Exclude<Changes, 'everywhere'> {
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
