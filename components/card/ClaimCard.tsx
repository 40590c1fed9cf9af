import type { CardData } from '../../content-data/card-data.ts';
import type { Claim, View } from '../../content-data/schema.ts';
import { AssessmentChip } from '../AssessmentChip.tsx';
import { ClaimChart } from '../ClaimChart.tsx';
import { SmallChart } from '../charts/SmallChart.tsx';
import { Headline } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { AlterationList } from '../passage/AlterationList.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { ViewList } from '../ViewList.tsx';
import type { CardFind } from './card-find.ts';

type Props = {
  readonly claim: Claim;
  readonly data: CardData;
  readonly find?: Extract<CardFind, { kind: 'claim' }> | undefined;
};

/** Views shown in a card; the entry has them all. */
const VIEWS = 2;

/** A few views, one for and one against first, so that no side speaks alone. */
function unlikeViews(views: readonly View[], count: number): View[] {
  const sides = ['supports', 'criticises'].flatMap(
    (side) => views.find(({ stance }) => stance === side) ?? [],
  );
  return [...new Set([...sides, ...views])].slice(0, count);
}

/** A claim in one sentence, how it stands, why, and who says otherwise. */
export function ClaimCard({ claim, data, find }: Props) {
  const { t } = useI18n();
  return (
    <>
      <Headline class="statement" text={claim.statement} />
      <p class="assessed">
        <AssessmentChip assessment={claim.assessment} />
        {find?.by === 'restatement' && <span class="small">{t('sameClaimOtherWords')}</span>}
      </p>
      {find && find.alterations.length > 0 && (
        <AlterationList alterations={find.alterations} quotes={data.quotes} />
      )}
      <ClaimChart claim={claim} shelf={data} drawing={SmallChart} />
      <SafeHtml class="explanation" html={claim.explanation} />
      {claim.views.length > 0 && <ViewList views={unlikeViews(claim.views, VIEWS)} />}
      {claim.views.length > VIEWS && (
        <p class="small">{t('moreViews', { count: claim.views.length - VIEWS })}</p>
      )}
    </>
  );
}
