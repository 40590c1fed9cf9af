/**
 * The WebExtension API as the browser gives it: for the script that runs on every page, which has no room for the
 * polyfill. Both browsers answer with promises; a listener must answer a message through `sendResponse`.
 */
import type { Browser } from 'wxt/browser';

type PlainApi = { readonly runtime: typeof Browser.runtime; readonly storage: typeof Browser.storage };

const world = globalThis as { browser?: PlainApi; chrome?: PlainApi };

export const plainApi = (): PlainApi => world.browser ?? world.chrome!;
