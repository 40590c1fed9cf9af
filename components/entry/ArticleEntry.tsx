import type { Series } from '../../content-data/schema.ts';
import { SeriesChart } from '../charts/SeriesChart.tsx';
import { SeriesFigure } from '../charts/SeriesFigure.tsx';
import { Headline, HeadlineText } from '../Headline.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { findSeries } from '../shelf.ts';
import { AllEntries } from './AllEntries.tsx';
import type { EntryProps } from './entry-props.ts';
import { Section } from './Section.tsx';

/** A chart earns its place in the explainer when one look at it is enough. */
const tellsAtAGlance = ({ kind, points }: Series) =>
  kind === 'band' || (kind === 'bars' && points.length > 4);

/** The background as one explainer: the article in short, its topics in order, then every claim and term. */
export function ArticleEntry({ pack, onOpen }: EntryProps) {
  const { t, date, gap, dot } = useI18n();
  const { article, meta, topics } = pack;
  return (
    <article class="entry">
      <p class="kicker">
        <b>{t('summary')}</b>
        <span>{t('checkedOn', { date: date(meta.checked) })}</span>
      </p>
      <Headline text={article.title} />
      <p class="byline">
        {t('publishedBy', { publisher: article.publisher, date: date(article.published) })}
        {dot}
        <a href={article.url} target="_blank" rel="noopener noreferrer" hreflang={article.language}>
          {t('article')}
        </a>
      </p>
      <div class="summary">
        {article.summary.map((sentence) => (
          <SafeHtml key={sentence} as="span" html={sentence + gap} />
        ))}
      </div>
      <Section heading={t('topics')}>
        <ol class="topics">
          {topics.map((topic, at) => {
            const shown = new Set(topics.slice(0, at).flatMap((before) => before.series));
            const series = topic.series
              .filter((id) => !shown.has(id))
              .flatMap((id) => findSeries(pack, id) ?? [])
              .find(tellsAtAGlance);
            return (
              <li key={topic.id}>
                <h4>
                  <button
                    type="button"
                    onClick={() => onOpen({ pack: meta.id, kind: 'topic', id: topic.id })}
                  >
                    <HeadlineText text={topic.title} />
                  </button>
                </h4>
                <SafeHtml class="prose" html={topic.summary} />
                {series && <SeriesFigure drawing={SeriesChart} series={series} />}
              </li>
            );
          })}
        </ol>
      </Section>
      <AllEntries pack={pack} onOpen={onOpen} />
    </article>
  );
}
