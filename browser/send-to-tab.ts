import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';

/** To one frame of a tab, or to all of them. @returns the answer, or undefined where nobody answered */
export async function sendToTab(tab: number, message: Message, frame?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });
  } catch {
    return undefined;
  }
}
