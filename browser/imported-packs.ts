/**
 * Packs that a reader imported, in `storage.local`: each whole, under a key of its own, and the joint index of
 * all of them beside it. A pack and the index are written in one step: either all of an import is stored or
 * nothing is.
 */
import bundledGate from 'virtual:sidelight/gate-other';
import bundled from 'virtual:sidelight/packs-english';
import { browser } from 'wxt/browser';
import type { CompiledPack } from '../content-data/card-data.ts';
import { compileImport } from '../match/compile-import.ts';
import type { IndexSource } from '../match/index-source.ts';
import { makeGateSources } from '../match/make-gate-sources.ts';
import { toStoredIndex } from './imported-index.ts';
import { toStoredGate } from './stored-gate.ts';

const keyOf = (id: string): string => `imported-pack:${id}`;

/** Imported packs by title. Never throws: what cannot be read is passed over and stays stored. */
export async function readImportedPacks(): Promise<CompiledPack[]> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(null);
    return Object.entries(stored)
      .flatMap(([key, value]) => (isPack(value, key) ? [value] : []))
      .sort((a, b) => a.meta.title.localeCompare(b.meta.title));
  } catch {
    return [];
  }
}

/**
 * Stores a pack that `compileImport` has let through; an imported one of the same id is replaced.
 *
 * @throws Error that says what to do, where the id is taken or the browser has no room; what was stored stays
 */
export async function addImportedPack(pack: CompiledPack): Promise<void> {
  const { id, title } = pack.meta;
  if (bundled.some(({ meta }) => meta.id === id)) {
    throw new Error(
      `"${title}" has the id "${id}" of a pack that ships with Sidelight. Ask its maker for another id.`,
    );
  }
  const others = (await readImportedPacks()).filter(({ meta }) => meta.id !== id);
  try {
    await browser.storage.local.set({ [keyOf(id)]: pack, ...toStored([...others, pack]) });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`"${title}" was not stored: ${why}. Remove another imported pack, then try again.`, {
      cause,
    });
  }
}

export async function removeImportedPack(id: string): Promise<void> {
  const others = (await readImportedPacks()).filter(({ meta }) => meta.id !== id);
  await browser.storage.local.set(toStored(others));
  await browser.storage.local.remove(keyOf(id));
}

/** Makes the joint index and the gate anew. Also to be called when Sidelight was updated. */
export async function renewImportedIndex(): Promise<void> {
  await browser.storage.local.set(toStored(await readImportedPacks()));
}

/** The file that somebody else could import. */
export function exportPack({ quotes: _quotes, imported: _imported, ...pack }: CompiledPack): string {
  return JSON.stringify(pack, null, 1);
}

/** What pages need of the packs: the joint index, and the gate to it. */
const toStored = (packs: readonly CompiledPack[]): Record<string, unknown> => ({
  ...toStoredIndex(indexOf(packs)),
  ...toStoredGate([...bundledGate, ...(packs.length > 0 ? makeGateSources(packs) : [])]),
});

const indexOf = (packs: readonly CompiledPack[]): IndexSource[] =>
  packs.flatMap((pack) => {
    const made = compileImport(pack);
    return made.kind === 'compiled' ? [made.index] : [];
  });

/** Storage is ours and was checked on the way in; this only keeps a damaged record from breaking the rest. */
function isPack(value: unknown, key: string): value is CompiledPack {
  const pack = value as Partial<CompiledPack> | null;
  const isWhole = pack?.format === 'sidelight-pack/1' && Array.isArray(pack.quotes);
  return isWhole && keyOf(pack.meta?.id ?? '') === key;
}
