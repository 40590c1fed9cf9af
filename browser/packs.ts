/** The packs in use, compiled. */
import bundled from 'virtual:sidelight/packs';
import type { CompiledPack } from '../content-data/card-data.ts';
import { readImportedPacks } from './imported-packs.ts';

/** All packs, in all their languages; those that ship with Sidelight first, then those that the reader imported. */
export async function loadPacks(): Promise<CompiledPack[]> {
  return [...bundled, ...(await readImportedPacks())];
}
