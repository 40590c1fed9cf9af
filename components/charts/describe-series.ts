import type { Series } from '../../content-data/schema.ts';
import type { I18n } from '../translate.ts';

/** What a chart shows, in one sentence for those who do not see it. */
export function describeSeries(series: Series, measure: string, { t, number, date }: I18n): string {
  const title = series.unit ? `${series.title}, ${series.unit}` : series.title;
  if (series.kind === 'band') {
    const periods = series.points.map(
      ({ label, from, to }) => `${label} ${date(from)}${to ? ` – ${date(to)}` : ''}`,
    );
    return `${title}: ${periods.join('; ')}`;
  }
  if (series.kind === 'votes' || series.kind === 'compare') return title;
  const known = series.points.filter(
    ({ values, status }) => typeof values[measure] === 'number' && status !== 'partial-year',
  );
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return title;
  return t('chartSummary', {
    title,
    first: number(first.values[measure] ?? 0),
    firstAt: date(first.at),
    last: number(last.values[measure] ?? 0),
    lastAt: date(last.at),
  });
}
