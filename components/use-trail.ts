/** Where a reader has been in a surface, so that they can go back. */
import { useCallback, useState } from 'preact/hooks';

export type Trail<T> = {
  readonly past: readonly T[];
  readonly now: T;
  /** False until the first step. */
  readonly walked: boolean;
};

export const start = <T>(now: T): Trail<T> => ({ past: [], now, walked: false });

/** Goes somewhere new. */
export const go = <T>({ past, now }: Trail<T>, to: T): Trail<T> => ({
  past: [...past, now],
  now: to,
  walked: true,
});

/** The same step is about something else: a search being typed. */
export const stay = <T>(trail: Trail<T>, to: T): Trail<T> => ({ ...trail, now: to });

/** One step back, or the same trail at its beginning. */
export function back<T>(trail: Trail<T>): Trail<T> {
  const before = trail.past.at(-1);
  return before === undefined ? trail : { past: trail.past.slice(0, -1), now: before, walked: true };
}

/** A trail that starts at `first`. */
export function useTrail<T>(first: T) {
  const [trail, setTrail] = useState(() => start(first));
  return {
    trail,
    go: useCallback((to: T) => setTrail((from) => go(from, to)), []),
    stay: useCallback((to: T) => setTrail((from) => stay(from, to)), []),
    back: useCallback(() => setTrail(back), []),
  };
}
