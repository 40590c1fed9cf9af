import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Changes } from '../../page/changes.ts';
import { watchPage } from '../../page/watch-page.ts';
import { pageOf } from './pages.ts';

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** Watches a page whose batches cost so many milliseconds each. */
function watch(cost: number) {
  const body = pageOf('<ul></ul>');
  const batches: (Changes | 'everywhere')[] = [];
  watchPage(ending.signal, async (changes) => {
    batches.push(changes);
    return cost;
  })(document);
  return { list: body.firstElementChild!, batches };
}

test('changes come in batches; a list that is filled is one change', async () => {
  const { list, batches } = watch(0);
  for (let at = 0; at < 50; at++) list.append(document.createElement('li'));
  await vi.advanceTimersByTimeAsync(150);
  expect(batches).toHaveLength(1);
  expect(batches[0]).toMatchObject({
    dirty: [{ first: list.firstChild, last: list.lastChild }],
    removed: [],
  });
});

test('a page that never rests costs a twentieth of the time', async () => {
  const { list, batches } = watch(50);
  const noise = setInterval(() => list.append('x'), 5);
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(noise);
  expect(batches.length).toBeGreaterThanOrEqual(10);
  expect(batches.length).toBeLessThanOrEqual(11);
});

test('too many changes to keep apart are one: everywhere', async () => {
  const { list, batches } = watch(0);
  for (let at = 0; at < 6000; at++) list.textContent = String(at);
  await vi.advanceTimersByTimeAsync(150);
  expect(batches).toEqual(['everywhere']);
});

test('nothing after the end', async () => {
  const { list, batches } = watch(0);
  list.append('x');
  await vi.advanceTimersByTimeAsync(1);
  ending.abort();
  await vi.advanceTimersByTimeAsync(1000);
  expect(batches).toEqual([]);
});
