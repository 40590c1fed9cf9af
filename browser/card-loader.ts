/** Background side of the card: hands over the entries that a frame needs. */
import type { CardData } from '../content-data/card-data.ts';
import { localisePack } from '../content-data/localise-pack.ts';
import { holdsMarkup } from '../content-data/markup.ts';
import type { Language } from '../content-data/schema.ts';
import { selectCardData } from '../content-data/select-card-data.ts';
import { type Catalogue, catalogueOf } from './catalogues.ts';
import { languageOf } from './language.ts';
import type { EntryRef } from './messages.ts';
import { loadPacks } from './packs.ts';
import { readSettings } from './settings.ts';

/** What the card script is handed: card data, one for each pack that has a wanted entry, and the words to show it in. */
export type CardDelivery = {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly data: readonly CardData[];
};

/**
 * Everything in the reader's language.
 *
 * @param bringSanitiser - called, and waited for, where a text holds markup
 */
export async function deliverCards(
  entries: readonly EntryRef[],
  bringSanitiser: () => Promise<unknown>,
): Promise<CardDelivery> {
  const language = languageOf(await readSettings());
  const packs = await loadPacks();
  const data = packs
    .map((pack) => ({ pack, wanted: entries.filter((entry) => entry.pack === pack.meta.id) }))
    .filter(({ wanted }) => wanted.length > 0)
    .map(({ pack, wanted }) => selectCardData(localisePack(pack, language), wanted));
  if (holdsMarkup(JSON.stringify(data))) await bringSanitiser();
  return { language, catalogue: catalogueOf(language), data };
}
