import type { Source } from '../../content-data/schema.ts';
import { Citations } from '../Citations.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import type { MessageKey } from '../translate.ts';
import type { BarSeries } from './series-kinds.ts';

const STATUSES = {
  reported: undefined,
  rounded: 'statusRounded',
  derived: 'statusDerived',
  'partial-year': 'statusPartialYear',
} as const satisfies Record<BarSeries['points'][number]['status'], MessageKey | undefined>;

/** The figures behind a chart, each with how it came about. */
export function SeriesTable({ series, sources }: { series: BarSeries; sources: readonly Source[] }) {
  const { t, number, date } = useI18n();
  return (
    <table>
      <caption class="unseen">{series.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tableWhen')}</th>
          {series.measures.map(({ id, label }) => (
            <th key={id} scope="col" class="figure">
              {label}
            </th>
          ))}
          <th scope="col">{t('tableNote')}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map(({ at, values, status, note, sources: ids }) => {
          const word = STATUSES[status];
          return (
            <tr key={at}>
              <th scope="row">{date(at, 'short')}</th>
              {series.measures.map(({ id }) => (
                <td key={id} class="figure">
                  {typeof values[id] === 'number' ? number(values[id]) : t('noValue')}
                </td>
              ))}
              <td class="note">
                {word && `${t(word)} `}
                {note && <SafeHtml as="span" html={note} />}
                <Citations ids={ids} sources={sources} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
