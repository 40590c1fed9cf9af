/** Sending messages without ever throwing: the other side may be gone, asleep, or of an older version. */
import { browser } from 'wxt/browser';
import { type Message, parseMessage } from './messages.ts';

/** To the background and all open extension pages. @returns the answer, or undefined where nobody answered */
export async function send(message: Message): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** To one frame of a tab, or to all of them. */
export async function sendToTab(tab: number, message: Message, frame?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });
  } catch {
    return undefined;
  }
}

export type Sender = { readonly tab: number | undefined; readonly frame: number; readonly host: string };

/**
 * Answers messages until `signal` aborts. Whatever is not one of ours, or not from us, is dropped.
 *
 * @param answer - may return a promise; undefined leaves the answer to others
 */
export function onMessage(
  signal: AbortSignal,
  answer: (message: Message, sender: Sender) => Promise<unknown> | undefined,
): void {
  const listen = (
    raw: unknown,
    from: { id?: string; tab?: { id?: number }; frameId?: number; url?: string },
  ) => {
    const message = from.id === browser.runtime.id ? parseMessage(raw) : undefined;
    return (
      message && answer(message, { tab: from.tab?.id, frame: from.frameId ?? 0, host: hostOf(from.url) })
    );
  };
  // The polyfill lets a listener answer with a promise; the types are Chrome's, which know only callbacks.
  const listener = listen as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
