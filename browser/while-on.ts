/** Runs something in a frame for as long as the reader's settings have Sidelight on there. */
import type { IndexSource } from '../match/index-source.ts';
import { readImportedIndex, watchImportedIndex } from './imported-index.ts';
import { readSettings, watchSettings } from './settings.ts';
import type { Settings } from './settings-schema.ts';
import { isOnAt } from './site-rules.ts';
import { whenBack } from './when-back.ts';

/** @param imported - what the matcher needs of the packs that the reader imported */
type Run = (settings: Settings, imported: readonly IndexSource[], signal: AbortSignal) => void;

/**
 * Starts `run` when Sidelight is on for `host`, and again whenever settings or imported packs change; what ran
 * before is aborted first. Everything ends with `signal`.
 */
export async function whileOn(host: string, signal: AbortSignal, run: Run): Promise<void> {
  let running = new AbortController();
  let last: string | undefined;
  const restart = (settings: Settings, imported: readonly IndexSource[]) => {
    last = JSON.stringify(settings);
    running.abort();
    running = new AbortController();
    if (!signal.aborted && isOnAt(settings, host)) run(settings, imported, running.signal);
  };
  signal.addEventListener('abort', () => running.abort());
  watchSettings(signal, async (settings) => restart(settings, await readImportedIndex()));
  watchImportedIndex(signal, async () => restart(await readSettings(), await readImportedIndex()));
  whenBack(signal, async () => {
    const settings = await readSettings();
    if (last && JSON.stringify(settings) !== last) restart(settings, await readImportedIndex());
  });
  restart(await readSettings(), await readImportedIndex());
}
