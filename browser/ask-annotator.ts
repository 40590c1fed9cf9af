import { plainApi } from './plain-api.ts';

/** Waits before each request, in milliseconds. A background that sleeps is woken by the first. */
const WAITS = [0, 500, 2000, 10_000, 60_000];

/**
 * Asks the background to bring the annotator into this frame; again until it is there. An answer alone is no
 * proof: who leaves a page at once and comes back to it has had the annotator brought into another.
 */
export async function askForAnnotator(signal: AbortSignal, isThere: () => boolean): Promise<void> {
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted || isThere()) return;
    try {
      // Not waited for: see when-back.ts.
      plainApi()
        .runtime.sendMessage({ kind: 'annotate' })
        .catch(() => undefined);
    } catch {
      // Restarted, updated or gone; the signal tells the last.
    }
  }
}

/** Tells popup and side panel that extensions may run here. The annotator, where there is one, tells more. */
export function answerReports(signal: AbortSignal): void {
  const { onMessage } = plainApi().runtime;
  const listen = (message: unknown, _sender: unknown, respond: (answer: boolean) => void) => {
    if ((message as { kind?: unknown } | null)?.kind === 'report') respond(true);
  };
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => onMessage.removeListener(listen));
}
