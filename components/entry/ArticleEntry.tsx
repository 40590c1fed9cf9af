import { SeriesFigure } from '../charts/SeriesFigure.tsx';
import { useI18n } from '../i18n.tsx';
import { ArticleCredit } from '../passage/ArticleCredit.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { findSeries } from '../shelf.ts';
import { AllEntries } from './AllEntries.tsx';
import type { EntryProps } from './entry-props.ts';
import { Section } from './Section.tsx';

/** The background as one explainer: the article in short, its topics in order, then every claim and term. */
export function ArticleEntry({ pack, onOpen }: EntryProps) {
  const { t, date } = useI18n();
  const { article, meta, topics } = pack;
  const drawn = new Set<string>();
  const firstChart = (ids: readonly string[]) => {
    const id = ids.find((one) => !drawn.has(one));
    if (id) drawn.add(id);
    const series = id ? findSeries(pack, id) : undefined;
    return series?.kind === 'bars' || series?.kind === 'band' ? series : undefined;
  };
  return (
    <article class="entry">
      <p class="kicker">
        <b>{t('summary')}</b>
        <span>{t('checkedOn', { date: date(meta.checked) })}</span>
      </p>
      <div class="summary">
        {article.summary.map((sentence) => (
          <SafeHtml key={sentence} as="span" html={`${sentence} `} />
        ))}
      </div>
      <ArticleCredit article={article} />
      <Section heading={t('topics')}>
        <ol class="topics">
          {topics.map((topic) => {
            const series = firstChart(topic.series);
            return (
              <li key={topic.id}>
                <h4>
                  <button
                    type="button"
                    onClick={() => onOpen({ pack: meta.id, kind: 'topic', id: topic.id })}
                  >
                    {topic.title}
                  </button>
                </h4>
                <SafeHtml class="prose" html={topic.summary} />
                {series && <SeriesFigure series={series} />}
              </li>
            );
          })}
        </ol>
      </Section>
      <AllEntries pack={pack} onOpen={onOpen} />
    </article>
  );
}
