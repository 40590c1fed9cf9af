/** Sending messages without ever throwing: the other side may be gone, asleep, or of an older version. */
import { type Message, parseMessage } from './messages.ts';
import { plainApi } from './plain-api.ts';

/** To the background and all open extension pages. @returns the answer, or undefined where nobody answered */
export async function send(message: Message): Promise<unknown> {
  try {
    return await plainApi().runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

export type Sender = { readonly tab: number | undefined; readonly frame: number };

/**
 * Answers messages until `signal` aborts. Whatever is not one of ours, or not from us, is dropped.
 *
 * @param answer - may return a promise; undefined leaves the answer to others
 */
export function onMessage(
  signal: AbortSignal,
  answer: (message: Message, sender: Sender) => Promise<unknown> | undefined,
): void {
  const { runtime } = plainApi();
  const listen = (
    raw: unknown,
    from: { id?: string; tab?: { id?: number }; frameId?: number },
    respond: (answer: unknown) => void,
  ) => {
    const message = from.id === runtime.id ? parseMessage(raw) : undefined;
    const answered = message && answer(message, { tab: from.tab?.id, frame: from.frameId ?? 0 });
    if (!answered) return false;
    answered.then(respond, () => respond(undefined));
    return true; // the answer comes later
  };
  runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listen));
}
