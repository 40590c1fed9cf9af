import { useCallback } from 'preact/hooks';
import type { CompiledPack } from '../content-data/card-data.ts';
import { EntryPage } from './entry/EntryPage.tsx';
import { PassageBody } from './passage/PassageBody.tsx';
import type { OpenView } from './popup/open-view.ts';

type Props = {
  readonly view: OpenView;
  /** In the reader's language. */
  readonly packs: readonly CompiledPack[];
  readonly onOpen: (view: OpenView) => void;
};

/** What a reader opened from a list, in the popup and in the side panel alike. */
export function OpenEntry({ view, packs, onOpen }: Props) {
  const pack = packs.find(({ meta }) => meta.id === view.pack);
  const openClaim = useCallback(
    (id: string) => onOpen({ kind: 'claim', pack: view.pack, id }),
    [onOpen, view.pack],
  );
  if (!pack) return null;
  if (view.kind !== 'passage') return <EntryPage entry={view} pack={pack} onOpen={onOpen} />;
  return (
    <article class="entry">
      <PassageBody passage={view.passage} shelf={pack} onOpenClaim={openClaim} />
    </article>
  );
}
