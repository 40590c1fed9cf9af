/**
 * The part of the gate that is not in the script of every page: texts beyond Latin letters, and packs that a reader
 * imported. Under one key of `storage.local`, made when Sidelight is installed or updated and when a pack is imported.
 */
import { ALL_OTHER, type GateSource } from '../match/gate-source.ts';
import { plainApi } from './plain-api.ts';
import { untilAnswered } from './when-back.ts';

export const GATE_KEY = 'gate';

type StoredGate = { readonly version: string; readonly sources: readonly GateSource[] };

const version = (): string => plainApi().runtime.getManifest().version;

/** As it is stored: `storage.local.set` takes it. */
export function toStoredGate(sources: readonly GateSource[]): Record<string, StoredGate> {
  return { [GATE_KEY]: { version: version(), sources } };
}

/** Until this version has stored its own, all texts beyond Latin letters pass. Never throws. */
export async function readStoredGate(): Promise<readonly GateSource[]> {
  try {
    const stored = await untilAnswered(() => plainApi().storage.local.get(GATE_KEY));
    const gate = stored[GATE_KEY] as Partial<StoredGate> | undefined;
    return gate?.version === version() && gate.sources ? gate.sources : [ALL_OTHER];
  } catch {
    return [ALL_OTHER];
  }
}
