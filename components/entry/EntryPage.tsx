import { useCallback } from 'preact/hooks';
import { ImportedNote } from '../ImportedNote.tsx';
import { useI18n } from '../i18n.tsx';
import { type EntryRef, findClaim, findTerm } from '../shelf.ts';
import { TermLinkScope } from '../TermLinkScope.tsx';
import { ArticleEntry } from './ArticleEntry.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import type { EntryProps } from './entry-props.ts';
import { TermEntry } from './TermEntry.tsx';
import { TopicEntry } from './TopicEntry.tsx';

/** The full page of one entry. Names of other terms in its text lead on. */
export function EntryPage({ entry, pack, onOpen }: EntryProps & { readonly entry: EntryRef }) {
  const openTerm = useCallback(
    (id: string) => onOpen({ pack: entry.pack, kind: 'term', id }),
    [onOpen, entry.pack],
  );
  return (
    <TermLinkScope terms={pack.terms} except={entry.kind === 'term' ? entry.id : undefined} onOpen={openTerm}>
      <ImportedNote of={pack} />
      <EntryOfKind entry={entry} pack={pack} onOpen={onOpen} />
    </TermLinkScope>
  );
}

function EntryOfKind({ entry, pack, onOpen }: EntryProps & { readonly entry: EntryRef }) {
  const { t } = useI18n();
  const missing = <p class="small">{t('entryMissing')}</p>;
  switch (entry.kind) {
    case 'term': {
      const term = findTerm(pack, entry.id);
      return term ? <TermEntry term={term} pack={pack} onOpen={onOpen} /> : missing;
    }
    case 'claim': {
      const claim = findClaim(pack, entry.id);
      return claim ? <ClaimEntry claim={claim} pack={pack} onOpen={onOpen} /> : missing;
    }
    case 'topic': {
      const topic = pack.topics.find(({ id }) => id === entry.id);
      return topic ? <TopicEntry topic={topic} pack={pack} onOpen={onOpen} /> : missing;
    }
    case 'article':
      return <ArticleEntry pack={pack} onOpen={onOpen} />;
    default:
      return entry.kind satisfies never;
  }
}
