/** Scripts that the background brings into a frame when there is something for them to do. */
import { browser } from 'wxt/browser';

/** @returns false where the browser does not let us into the frame */
export async function inject(
  tab: number,
  frame: number,
  file: '/annotator.js' | '/card.js' | '/sanitiser.js',
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}
