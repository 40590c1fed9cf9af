/** From a place in the whole document to the file of the pack's folder that an author has to open. */
import { tellPlace } from '../../content-data/pack-fault.ts';
import type { Pack } from '../../content-data/schema.ts';
import type { Keys } from '../../content-data/walk-pack.ts';
import type { Spot } from './fault.ts';
import { SINGLE_FILES } from './pack-files.ts';

/** @param keys - lead from the pack to the place, as in `['terms', 3, 'facts', 0]` */
export function spotOf(pack: Pack, keys: Keys): Spot {
  const [part, entry, ...rest] = keys;
  const inside = tellPlace(undefined, rest);
  switch (part) {
    case 'terms':
      return { file: `terms/${pack.terms[Number(entry)]?.id}.json`, place: inside };
    case 'translations':
      return { file: `locales/${entry}.json`, place: inside };
    case 'fingerprints':
      return { file: `fingerprint.${pack.fingerprints[Number(entry)]?.language}.json`, place: inside };
    default: {
      const { file } = SINGLE_FILES[part as keyof typeof SINGLE_FILES];
      const list = pack[part as keyof typeof SINGLE_FILES];
      if (!Array.isArray(list)) return { file, place: tellPlace(undefined, keys.slice(1)) };
      return entrySpot(file, list[Number(entry)]?.id ?? String(entry), inside);
    }
  }
}

/** An entry of a list is called by its id: `"c05-visit".sources[0]`. */
export const entrySpot = (file: string, id: string, place = ''): Spot => ({
  file,
  place: `"${id}"${place && `.${place}`}`,
});
export const termSpot = (id: string, place = ''): Spot => ({ file: `terms/${id}.json`, place });
