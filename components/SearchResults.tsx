import { useMemo } from 'preact/hooks';
import type { CompiledPack } from '../content-data/card-data.ts';
import { ASSESSMENT_LOOKS } from './AssessmentChip.tsx';
import { EntryRow } from './EntryRow.tsx';
import { useI18n } from './i18n.tsx';
import { type SearchHit, searchPack } from './search-pack.ts';
import { type EntryRef, findClaim, findTerm } from './shelf.ts';
import { TERM_TYPE_NAMES } from './term-types.ts';

type Props = {
  readonly query: string;
  /** As it ships: searched in all its languages. */
  readonly pack: CompiledPack;
  /** The same in the reader's language: shown. */
  readonly shown: CompiledPack;
  readonly onOpen: (entry: EntryRef) => void;
};

export function SearchResults({ query, pack, shown, onOpen }: Props) {
  const { t } = useI18n();
  const hits = useMemo(() => searchPack(pack, query), [pack, query]);
  return (
    <>
      <p class="small" role="status">
        {hits.length > 0 ? t('searchFound', { count: hits.length }) : t('searchNone', { query })}
      </p>
      <ul class="rows">
        {hits.map((hit) => (
          <HitRow
            key={`${hit.kind} ${hit.id}`}
            hit={hit}
            shown={shown}
            onOpen={() => onOpen({ pack: pack.meta.id, kind: hit.kind, id: hit.id })}
          />
        ))}
      </ul>
    </>
  );
}

function HitRow({
  hit: { kind, id },
  shown,
  onOpen,
}: {
  hit: SearchHit;
  shown: CompiledPack;
  onOpen: () => void;
}) {
  const { t } = useI18n();
  const claim = kind === 'claim' ? findClaim(shown, id) : undefined;
  if (claim) {
    const look = ASSESSMENT_LOOKS[claim.assessment];
    return (
      <EntryRow icon={look.icon} tone={look.tone} note={t(look.word)} onOpen={onOpen}>
        {claim.statement}
      </EntryRow>
    );
  }
  const term = kind === 'term' ? findTerm(shown, id) : undefined;
  const topic = shown.topics.find((one) => one.id === id);
  return (
    <EntryRow
      icon={term ? 'term' : 'passage'}
      note={t(term ? TERM_TYPE_NAMES[term.type] : 'topic')}
      onOpen={onOpen}
    >
      {term?.name ?? topic?.title}
    </EntryRow>
  );
}
