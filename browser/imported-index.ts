/**
 * What the matcher needs of all imported packs, under one key of `storage.local`, made when a pack is imported:
 * the script on every page reads this and no more. Each version of Sidelight may keep its own form; one of
 * another version is not used until the background has made it anew (imported-packs.ts).
 */
import { browser } from 'wxt/browser';
import type { IndexSource } from '../match/index-source.ts';
import { untilAnswered } from './when-back.ts';

const KEY = 'imported-index';

type StoredIndex = { readonly version: string; readonly sources: readonly IndexSource[] };

const version = (): string => browser.runtime.getManifest().version;

/** Empty for most readers. Never throws. */
export async function readImportedIndex(): Promise<readonly IndexSource[]> {
  try {
    const stored = await untilAnswered(() => browser.storage.local.get(KEY));
    const index = stored[KEY] as Partial<StoredIndex> | undefined;
    return index?.version === version() && Array.isArray(index.sources) ? index.sources : [];
  } catch {
    return [];
  }
}

/** As it is stored: `storage.local.set` takes it, alone or with the packs it was made from. */
export function toStoredIndex(sources: readonly IndexSource[]): Record<string, StoredIndex> {
  return { [KEY]: { version: version(), sources } };
}

/** Calls `onChange` whenever packs were added or removed, in any context, until `signal` aborts. */
export function watchImportedIndex(signal: AbortSignal, onChange: () => void): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
