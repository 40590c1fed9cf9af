/** Whether a frame is to be looked at, and through which gate: read by hand, for the script that runs on every page. */
import type { GateSource } from '../match/gate-source.ts';
import { migrateSettings } from './migrate-settings.ts';
import { plainApi } from './plain-api.ts';
import { isOnAt, type Switches } from './site-rules.ts';
import { GATE_KEY, readStoredGate } from './stored-gate.ts';
import { areSettings, readStored } from './stored-settings.ts';
import { whenBack } from './when-back.ts';

/**
 * Starts `run` when Sidelight is on for `host`. When it is switched off or the gate changes, what ran is aborted;
 * other settings change nothing here. Everything ends with `signal`.
 */
export function watchDuty(
  host: string,
  signal: AbortSignal,
  run: (gate: readonly GateSource[], signal: AbortSignal) => void,
): void {
  let running: AbortController | undefined;
  const check = async (isGateNew: boolean) => {
    const [switches, gate] = await Promise.all([readSwitches(), readStoredGate()]);
    const isOn = !signal.aborted && isOnAt(switches, host);
    if (isOn && running && !isGateNew) return;
    running?.abort();
    running = isOn ? new AbortController() : undefined;
    if (running) run(gate, running.signal);
  };
  const listen = (changes: Record<string, unknown>) => {
    if (areSettings(changes) || GATE_KEY in changes) void check(GATE_KEY in changes);
  };
  const { onChanged } = plainApi().storage;
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    onChanged.removeListener(listen);
    running?.abort();
  });
  whenBack(signal, () => void check(false));
  void check(false);
}

async function readSwitches(): Promise<Switches> {
  try {
    return toSwitches((await readStored()).value);
  } catch {
    return toSwitches(undefined);
  }
}

/** Says what `parseSettings` says: what is broken takes its default. */
export function toSwitches(stored: unknown): Switches {
  const { enabled, siteMode, sites } = migrateSettings(stored);
  const isList = Array.isArray(sites) && sites.every((one) => typeof one === 'string');
  return {
    enabled: enabled !== false,
    siteMode: siteMode === 'only' ? 'only' : 'all-but',
    sites: isList ? sites : [],
  };
}
