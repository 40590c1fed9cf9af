/** Background side of the card: hands over the entries that a frame needs. */
import type { CardData } from '../content-data/card-data.ts';
import { localisePack } from '../content-data/localise-pack.ts';
import { selectCardData } from '../content-data/select-card-data.ts';
import { languageOf } from './language.ts';
import type { EntryRef } from './messages.ts';
import { loadPacks } from './packs.ts';
import { readSettings } from './settings.ts';

/** @returns card data in the reader's language, one for each pack that has a wanted entry */
export async function cardData(entries: readonly EntryRef[]): Promise<CardData[]> {
  const language = languageOf(await readSettings());
  const packs = await loadPacks();
  return packs
    .map((pack) => ({ pack, wanted: entries.filter((entry) => entry.pack === pack.meta.id) }))
    .filter(({ wanted }) => wanted.length > 0)
    .map(({ pack, wanted }) => selectCardData(localisePack(pack, language), wanted));
}
