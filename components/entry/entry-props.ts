import type { CompiledPack } from '../../content-data/card-data.ts';
import type { EntryRef } from '../shelf.ts';

/** What every entry page is given besides its entry. */
export type EntryProps = {
  readonly pack: CompiledPack;
  readonly onOpen: (entry: EntryRef) => void;
};
