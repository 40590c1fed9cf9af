/** Where a reader has been in a surface, so that they can go back and forward. */
import { useCallback, useState } from 'preact/hooks';

export type Trail<T> = { readonly past: readonly T[]; readonly now: T; readonly next: readonly T[] };

/** Goes somewhere new; what lay ahead is forgotten. */
export const go = <T>({ past, now }: Trail<T>, to: T): Trail<T> => ({
  past: [...past, now],
  now: to,
  next: [],
});

/** One step back, or the same trail at its beginning. */
export function back<T>({ past, now, next }: Trail<T>): Trail<T> {
  const before = past.at(-1);
  return before === undefined
    ? { past, now, next }
    : { past: past.slice(0, -1), now: before, next: [now, ...next] };
}

/** One step forward, or the same trail at its end. */
export function forward<T>({ past, now, next }: Trail<T>): Trail<T> {
  const [after, ...rest] = next;
  return after === undefined ? { past, now, next } : { past: [...past, now], now: after, next: rest };
}

/** A trail that starts at `first`. */
export function useTrail<T>(first: T) {
  const [trail, setTrail] = useState<Trail<T>>({ past: [], now: first, next: [] });
  return {
    trail,
    go: useCallback((to: T) => setTrail((from) => go(from, to)), []),
    back: useCallback(() => setTrail(back), []),
    forward: useCallback(() => setTrail(forward), []),
  };
}
