/** Background side of the card: injects its script into a frame and hands over the entries the frame needs. */
import { browser } from 'wxt/browser';
import type { CardData } from '../content-data/card-data.ts';
import { localisePack } from '../content-data/localise-pack.ts';
import { selectCardData } from '../content-data/select-card-data.ts';
import { languageOf } from './language.ts';
import type { EntryRef } from './messages.ts';
import { loadPacks } from './packs.ts';
import { readSettings } from './settings.ts';

/** @returns false where the browser does not let us into the frame: its highlights stay, its cards do not come */
export async function injectCard(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/card.js'] });
    return true;
  } catch {
    return false;
  }
}

/** @returns card data in the reader's language, one for each pack that has a wanted entry */
export async function cardData(entries: readonly EntryRef[]): Promise<CardData[]> {
  const language = languageOf(await readSettings());
  const packs = await loadPacks();
  return packs
    .map((pack) => ({ pack, wanted: entries.filter((entry) => entry.pack === pack.meta.id) }))
    .filter(({ wanted }) => wanted.length > 0)
    .map(({ pack, wanted }) => selectCardData(localisePack(pack, language), wanted));
}
