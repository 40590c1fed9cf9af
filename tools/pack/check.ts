/** Everything that can be wrong with a pack, in one list. */
import { checkAnchors } from './check-anchors.ts';
import { checkCues } from './check-cues.ts';
import { checkIds } from './check-ids.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkTexts } from './check-texts.ts';
import { checkTranslations } from './check-translations.ts';
import type { Fault } from './fault.ts';
import { loadPackFolder } from './read-pack.ts';

/**
 * @param folder - a pack's folder
 * @returns its faults, all of them; warnings among them. Where files do not have the right shape, only those faults
 */
export function checkPackFolder(folder: string): Fault[] {
  const { pack, faults } = loadPackFolder(folder);
  if (!pack) return [...faults];
  return [
    ...checkIds(pack),
    ...checkCues(pack),
    ...checkAnchors(pack),
    ...checkSpellings(pack),
    ...checkTexts(pack),
    ...checkTranslations(pack),
  ];
}
