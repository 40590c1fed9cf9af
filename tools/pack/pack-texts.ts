/** Every string of a pack that a reader may see, with the spot where it stands. */
import type { Pack } from '../../content-data/schema.ts';
import { type Keys, textsOf } from '../../content-data/walk-pack.ts';
import type { Spot } from './fault.ts';
import { spotOf } from './spot.ts';

export type PackText = Spot & {
  /** Name of the innermost key. */
  readonly key: string;
  readonly text: string;
};

/** O(document). Fingerprints hold no texts. */
export function packTexts(pack: Pack): PackText[] {
  return [...textsOf({ ...pack, fingerprints: [], format: [] })].map(({ keys, text }) => ({
    ...spotOf(pack, keys),
    key: innermost(keys),
    text,
  }));
}

const innermost = (keys: Keys): string => String(keys.findLast((key) => typeof key === 'string') ?? '');
