/** Importing a pack, step by step: a file is read, checked and shown before anything is stored. */
import type { CompiledPack } from '../content-data/card-data.ts';
import type { PackFault } from '../content-data/pack-fault.ts';
import { readImportedFile } from '../content-data/read-imported-pack.ts';
import { compileImport } from '../match/compile-import.ts';
import { onDroppedFile, pickFile, saveFile } from './files.ts';
import { addImportedPack, exportPack, removeImportedPack } from './imported-packs.ts';
import { loadPacks } from './packs.ts';

export type PackDesk = {
  readonly packs: readonly CompiledPack[];
  /** A pack that was read and checked, and waits for the reader's word. */
  readonly preview: CompiledPack | undefined;
  /** Why the last file was refused, or could not be stored. */
  readonly error: string | undefined;
};

/** Most faults of a file that are told at once. */
const TOLD = 3;

/** The desk and what a reader can do at it; `onChange` gets it after each step. */
export async function openPackDesk(onChange: (desk: PackDesk) => void) {
  let desk: PackDesk = { packs: await loadPacks(), preview: undefined, error: undefined };
  const change = (step: Partial<PackDesk>) => {
    desk = { ...desk, preview: undefined, error: undefined, ...step };
    onChange(desk);
  };
  const attempt = async (step: () => Promise<void>) => {
    try {
      await step();
      change({ packs: await loadPacks() });
    } catch (cause) {
      change({ error: cause instanceof Error ? cause.message : String(cause) });
    }
  };
  const take = async (file: File | undefined) => file && change(await checkFile(file));
  onDroppedFile((file) => void take(file));
  onChange(desk);
  return {
    onImport: async () => take(await pickFile()),
    onAccept: () => attempt(async () => desk.preview && addImportedPack(desk.preview)),
    onRefuse: () => change({}),
    onRemove: (id: string) => attempt(() => removeImportedPack(id)),
    onExport(id: string) {
      const pack = desk.packs.find(({ meta }) => meta.id === id);
      if (pack) saveFile(`${id}.json`, exportPack(pack));
    },
  };
}

async function checkFile(file: File): Promise<Partial<PackDesk>> {
  const { name } = file;
  const reading = await readImportedFile(file);
  if (reading.kind === 'refused') return { error: tell(name, reading.faults) };
  const compiled = compileImport(reading.pack);
  return compiled.kind === 'refused' ? { error: tell(name, compiled.faults) } : { preview: compiled.pack };
}

/** Where, what, and the next step, for the first faults. */
function tell(name: string, faults: readonly PackFault[]): string {
  const told = faults
    .slice(0, TOLD)
    .map(
      ({ place, problem, nextStep }) =>
        `${[name, place].filter(Boolean).join(' ')}: ${problem}. ${nextStep}.`,
    );
  const more = faults.length - TOLD;
  return [...told, ...(more > 0 ? [`(+${more})`] : [])].join(' ');
}
