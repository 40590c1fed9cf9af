/**
 * A page that was put aside and comes back as it was (bfcache). What it was told meanwhile it has not heard, and
 * in Firefox what it had asked for is never answered.
 */
export function whenBack(signal: AbortSignal, listen: () => void): void {
  addEventListener('pageshow', ({ persisted }) => persisted && listen(), { signal });
}

/** Asks, and asks again each time the page comes back without an answer. */
export function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const answered = new AbortController();
  return new Promise((resolve, reject) => {
    const again = () =>
      void ask()
        .then(resolve, reject)
        .finally(() => answered.abort());
    whenBack(answered.signal, again);
    again();
  });
}
