import type { CompiledPack } from '../content-data/card-data.ts';
import { EntryPage } from './entry/EntryPage.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import type { EntryRef } from './shelf.ts';

type Props = {
  readonly packs: readonly CompiledPack[];
  /** The same packs in the reader's language, in the same order. */
  readonly shown: readonly CompiledPack[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (entry: EntryRef) => void;
};

/** Everything in the packs: a search, and under it the background of each article. */
export function Library({ packs, shown, query, onQuery, onOpen }: Props) {
  return (
    <>
      <SearchField query={query} onQuery={onQuery} />
      {packs.map((pack, at) => {
        const local = shown[at] ?? pack;
        return query.trim() ? (
          <SearchResults key={pack.meta.id} query={query} pack={pack} shown={local} onOpen={onOpen} />
        ) : (
          <EntryPage
            key={pack.meta.id}
            entry={{ pack: pack.meta.id, kind: 'article', id: pack.meta.id }}
            pack={local}
            onOpen={onOpen}
          />
        );
      })}
    </>
  );
}
