import type { Topic } from '../../content-data/schema.ts';
import { ClaimRows } from '../ClaimRows.tsx';
import { SeriesChart } from '../charts/SeriesChart.tsx';
import { SeriesFigure } from '../charts/SeriesFigure.tsx';
import { FactList } from '../FactList.tsx';
import { Headline } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { SourceList } from '../SourceList.tsx';
import { findClaim, findSeries, findSources, findTerm } from '../shelf.ts';
import { TermRows } from '../TermRows.tsx';
import { ViewList } from '../ViewList.tsx';
import type { EntryProps } from './entry-props.ts';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';

/** One section of the background: what happened, who sees it how, and what the article claims about it. */
export function TopicEntry({ topic, pack, onOpen }: EntryProps & { readonly topic: Topic }) {
  const { t } = useI18n();
  const series = topic.series.flatMap((id) => findSeries(pack, id) ?? []);
  const moments = pack.timeline.filter(({ id }) => topic.timeline.includes(id));
  const cited = [...topic.facts, ...topic.views, ...moments, ...series.flatMap((one) => one.points.flat())];
  const sources = findSources(
    pack,
    cited.flatMap((part) => part.sources),
  );
  const open = (kind: 'term' | 'claim') => (id: string) => onOpen({ pack: pack.meta.id, kind, id });
  return (
    <article class="entry">
      <p class="kicker">
        <b>{t('topic')}</b>
      </p>
      <Headline text={topic.title} />
      <SafeHtml class="definition" html={topic.summary} />
      <Section heading={t('facts')}>
        <FactList facts={topic.facts} sources={sources} />
      </Section>
      {series.length > 0 && (
        <Section heading={t('figures')}>
          {series.map((one) => (
            <SeriesFigure drawing={SeriesChart} key={one.id} series={one} sources={sources} />
          ))}
        </Section>
      )}
      {topic.views.length > 0 && (
        <Section heading={t('views')}>
          <ViewList views={topic.views} sources={sources} />
        </Section>
      )}
      {topic.claims.length > 0 && (
        <Section heading={t('claims')}>
          <ClaimRows
            claims={topic.claims.flatMap((id) => findClaim(pack, id) ?? [])}
            onOpen={open('claim')}
          />
        </Section>
      )}
      {topic.terms.length > 0 && (
        <Section heading={t('terms')}>
          <TermRows terms={topic.terms.flatMap((id) => findTerm(pack, id) ?? [])} onOpen={open('term')} />
        </Section>
      )}
      {moments.length > 0 && (
        <Section heading={t('timeline')}>
          <Timeline moments={moments} sources={sources} />
        </Section>
      )}
      <Section heading={t('sourcesHeading')}>
        <SourceList sources={sources} />
      </Section>
    </article>
  );
}
