import { useMemo } from 'preact/hooks';
import type { CompiledPack } from '../content-data/card-data.ts';
import { localisePack } from '../content-data/localise-pack.ts';
import type { Language } from '../content-data/schema.ts';

/** Packs in the reader's language, made once for each choice of packs and language. */
export function useLocalPacks(packs: readonly CompiledPack[], language: Language): readonly CompiledPack[] {
  return useMemo(() => packs.map((pack) => localisePack(pack, language)), [packs, language]);
}
