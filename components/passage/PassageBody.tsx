import type { FoundPassage } from '../../match/page-report.ts';
import { ClaimRows } from '../ClaimRows.tsx';
import { Headline } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { findClaim, type Shelf } from '../shelf.ts';
import { AlterationList } from './AlterationList.tsx';
import { ArticleCredit } from './ArticleCredit.tsx';
import { claimsIn } from './article-words.ts';
import { howQuoted } from './describe-alteration.ts';

type Props = {
  readonly passage: Pick<FoundPassage, 'articleStart' | 'articleEnd' | 'sharedWords' | 'alterations'>;
  readonly shelf: Shelf;
  readonly onOpenClaim: (id: string) => void;
};

/** A longer passage holds more claims than a card does; the side panel lists them. */
const CLAIMS = 4;

/** Which article a stretch of the page comes from, and what was done to it here. */
export function PassageBody({ passage, shelf, onOpenClaim }: Props) {
  const { t, percent } = useI18n();
  const { articleStart, articleEnd, sharedWords, alterations } = passage;
  const claims = claimsIn(shelf.quotes, articleStart, articleEnd).flatMap((id) => findClaim(shelf, id) ?? []);
  return (
    <>
      <Headline text={howQuoted(alterations, t)} />
      {alterations.length > 0 ? (
        <AlterationList alterations={alterations} quotes={shelf.quotes} />
      ) : (
        <p class="small">{t('everyWordAsPublished', { count: articleEnd - articleStart })}</p>
      )}
      {alterations.length > 0 && (
        <p class="small">
          {t('wordsAlike', { share: percent(sharedWords / Math.max(1, articleEnd - articleStart)) })}
        </p>
      )}
      <ArticleCredit article={shelf.article} />
      {claims.length > 0 && (
        <>
          <h3>{t('claimsInPassage')}</h3>
          <ClaimRows claims={claims.slice(0, CLAIMS)} onOpen={onOpenClaim} />
        </>
      )}
    </>
  );
}
