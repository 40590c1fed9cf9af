import type { CardData } from '../../content-data/card-data.ts';
import { ClaimRows } from '../ClaimRows.tsx';
import { useI18n } from '../i18n.tsx';
import { AlterationList } from '../passage/AlterationList.tsx';
import { ArticleCredit } from '../passage/ArticleCredit.tsx';
import { claimsIn } from '../passage/article-words.ts';
import { howQuoted } from '../passage/describe-alteration.ts';
import { findClaim } from '../shelf.ts';
import type { CardFind } from './card-find.ts';

type Props = {
  readonly find: Extract<CardFind, { kind: 'passage' }>;
  readonly data: CardData;
  readonly onOpenClaim: (id: string) => void;
};

/** A longer passage holds more claims than a card does; the side panel lists them. */
const CLAIMS = 4;

/** Which article a stretch of the page comes from, and what was done to it here. */
export function PassageCard({ find, data, onOpenClaim }: Props) {
  const { t, percent } = useI18n();
  const { articleStart, articleEnd, sharedWords, alterations } = find;
  const claims = claimsIn(data.quotes, articleStart, articleEnd).flatMap((id) => findClaim(data, id) ?? []);
  return (
    <>
      <h2 tabIndex={-1}>{howQuoted(alterations, t)}</h2>
      {alterations.length > 0 ? (
        <AlterationList alterations={alterations} quotes={data.quotes} />
      ) : (
        <p class="small">{t('everyWordAsPublished', { count: articleEnd - articleStart })}</p>
      )}
      {alterations.length > 0 && (
        <p class="small">
          {t('wordsAlike', { share: percent(sharedWords / Math.max(1, articleEnd - articleStart)) })}
        </p>
      )}
      <ArticleCredit article={data.article} />
      {claims.length > 0 && (
        <>
          <h3>{t('claimsInPassage')}</h3>
          <ClaimRows claims={claims.slice(0, CLAIMS)} onOpen={onOpenClaim} />
        </>
      )}
    </>
  );
}
