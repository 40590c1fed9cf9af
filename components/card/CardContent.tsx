import type { CardData } from '../../content-data/card-data.ts';
import { useI18n } from '../i18n.tsx';
import { PassageBody } from '../passage/PassageBody.tsx';
import { findClaim, findTerm } from '../shelf.ts';
import { ClaimCard } from './ClaimCard.tsx';
import type { CardFind } from './card-find.ts';
import type { CardView } from './card-view.ts';
import { TermCard } from './TermCard.tsx';

type Props = {
  readonly view: CardView;
  readonly find: CardFind;
  readonly data: CardData;
  readonly onOpenClaim: (id: string) => void;
};

/** The middle of a card. */
export function CardContent({ view, find, data, onOpenClaim }: Props) {
  const { t } = useI18n();
  if (view.kind === 'find' && find.kind === 'passage') {
    return <PassageBody passage={find} shelf={data} onOpenClaim={onOpenClaim} />;
  }
  const own = view.kind === 'find' ? find : undefined;
  const { kind, id } = view.kind === 'find' ? (find as Exclude<CardFind, { kind: 'passage' }>) : view;
  if (kind === 'term') {
    const term = findTerm(data, id);
    if (term) return <TermCard term={term} find={own?.kind === 'term' ? own : undefined} />;
  } else {
    const claim = findClaim(data, id);
    if (claim) return <ClaimCard claim={claim} data={data} find={own?.kind === 'claim' ? own : undefined} />;
  }
  return <p class="small">{t('entryMissing')}</p>;
}
