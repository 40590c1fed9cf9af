/** Background side of the card: injects its script into a frame and hands over the entries the frame needs. */
import { browser } from 'wxt/browser';
import type { CardData } from '../content-data/card-data.ts';
import { selectCardData } from '../content-data/select-card-data.ts';
import type { EntryRef } from './messages.ts';
import { languageOf, loadPacks } from './packs.ts';
import { readSettings } from './settings.ts';

/**
 * @returns card data, one a pack; undefined where the browser does not let us into the frame
 */
export async function loadCard(
  tab: number,
  frame: number,
  inject: boolean,
  entries: readonly EntryRef[],
): Promise<CardData[] | undefined> {
  try {
    if (inject)
      await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        files: ['/card.js'],
      });
  } catch {
    return undefined; // A sandboxed or closed frame: its highlights stay, its cards do not come.
  }
  const packs = await loadPacks(languageOf(await readSettings()));
  return packs
    .map((pack) => ({ pack, wanted: entries.filter((entry) => entry.pack === pack.meta.id) }))
    .filter(({ wanted }) => wanted.length > 0)
    .map(({ pack, wanted }) => selectCardData(pack, wanted));
}
