/**
 * Watches a page for new and changed text. Records are gathered and handed over in batches; the pause
 * between two batches grows with what the last one cost, so that a page that never rests costs a
 * bounded share of a second and not more.
 */
import { type Changes, changesIn } from './changes.ts';

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
  onChanges: (changes: Changes | 'everywhere') => Promise<number>,
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
