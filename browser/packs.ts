/** The packs in use, compiled and in the reader's language. */
import bundled from 'virtual:sidelight/packs';
import type { CompiledPack } from '../content-data/card-data.ts';
import { localisePack } from '../content-data/localise-pack.ts';
import type { Language } from '../content-data/schema.ts';
import { readImportedPacks } from './imported-packs.ts';

/** All packs; those that ship with Sidelight first, then those that the reader imported. */
export async function loadPacks(language: Language): Promise<CompiledPack[]> {
  return [...bundled, ...(await readImportedPacks())].map((pack) => localisePack(pack, language));
}
