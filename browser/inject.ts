/** What the background brings into a frame when there is something for it to do. */
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

/**
 * The card script, and the look of highlights. A page can ask what a highlight of any name would look like, so this
 * sheet comes at the first find and not with the manifest, which would tell every page that we are there.
 */
export async function injectCard(tab: number, frame: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] });
  } catch {
    return false;
  }
  return inject(tab, frame, '/card.js');
}
