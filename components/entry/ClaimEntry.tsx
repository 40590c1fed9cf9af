import type { Claim } from '../../content-data/schema.ts';
import { sourcesOfClaim } from '../../content-data/select-card-data.ts';
import { ASSESSMENT_LOOKS, AssessmentChip } from '../AssessmentChip.tsx';
import { ClaimChart } from '../ClaimChart.tsx';
import { SeriesChart } from '../charts/SeriesChart.tsx';
import { SeriesFigure } from '../charts/SeriesFigure.tsx';
import { Headline } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { SourceList } from '../SourceList.tsx';
import { findSeries, findSources, findTerm } from '../shelf.ts';
import { TermRows } from '../TermRows.tsx';
import { ViewList } from '../ViewList.tsx';
import type { EntryProps } from './entry-props.ts';
import { OtherAssessments } from './OtherAssessments.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { Section } from './Section.tsx';

/** A claim with its assessment, the reasons for it, and everyone who says otherwise. */
export function ClaimEntry({ claim, pack, onOpen }: EntryProps & { readonly claim: Claim }) {
  const { t, date } = useI18n();
  const series = claim.series
    .filter((id) => id !== claim.figure?.series)
    .flatMap((id) => findSeries(pack, id) ?? []);
  const behind = pack.series
    .filter(({ id }) => claim.series.includes(id))
    .flatMap(({ points }) => points.flatMap((point) => point.sources));
  const sources = findSources(pack, [...sourcesOfClaim(claim), ...behind]);
  const terms = claim.terms.flatMap((id) => findTerm(pack, id) ?? []);
  return (
    <article class="entry">
      <p class="kicker">
        <b>{t('claim')}</b>
        <span>{t('checkedOn', { date: date(claim.checked) })}</span>
      </p>
      <Headline text={claim.statement} />
      <p class="assessed">
        <AssessmentChip assessment={claim.assessment} />
        <span class="small">{t(ASSESSMENT_LOOKS[claim.assessment].criterion)}</span>
      </p>
      <QuotedWords quote={claim.quote} language={pack.article.language} />
      <ClaimChart drawing={SeriesChart} claim={claim} shelf={pack} sources={sources} />
      <Section heading={t('explanation')}>
        <SafeHtml class="prose" html={claim.explanation} />
        {claim.note && <SafeHtml class="small" html={claim.note} />}
      </Section>
      {claim.views.length > 0 && (
        <Section heading={t('views')}>
          <ViewList views={claim.views} sources={sources} />
        </Section>
      )}
      {claim.otherAssessments.length > 0 && (
        <Section heading={t('otherAssessments')}>
          <OtherAssessments ratings={claim.otherAssessments} sources={sources} />
        </Section>
      )}
      {series.length > 0 && (
        <Section heading={t('figures')}>
          {series.map((one) => (
            <SeriesFigure drawing={SeriesChart} key={one.id} series={one} sources={sources} />
          ))}
        </Section>
      )}
      {terms.length > 0 && (
        <Section heading={t('terms')}>
          <TermRows terms={terms} onOpen={(id) => onOpen({ pack: pack.meta.id, kind: 'term', id })} />
        </Section>
      )}
      <Section heading={t('sourcesHeading')}>
        <SourceList sources={sources} />
      </Section>
    </article>
  );
}
