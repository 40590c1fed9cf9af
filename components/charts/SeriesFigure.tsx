import { useState } from 'preact/hooks';
import type { Series, Source } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import type { ChartMark, SeriesDrawing } from './series-kinds.ts';

type Props = {
  readonly series: Series;
  readonly drawing: SeriesDrawing;
  readonly marks?: readonly ChartMark[];
  /** Given in a full entry: adds the choice of measure, the basis, and the table behind the chart. */
  readonly sources?: readonly Source[];
};

/** A chart with its caption. */
export function SeriesFigure({ series, drawing: Chart, marks = [], sources }: Props) {
  const { t, dot } = useI18n();
  const measures = series.kind === 'bars' ? series.measures : [];
  const [measure, setMeasure] = useState(measures[0]?.id ?? '');
  return (
    <figure class="series">
      {sources && (
        <p class="series-title">
          <b>{series.title}</b> {series.unit && <span>{series.unit}</span>}
        </p>
      )}
      {sources && measures.length > 1 && (
        <fieldset class="measures">
          <legend class="unseen">{t('chooseMeasure')}</legend>
          {measures.map(({ id, label }) => (
            <button key={id} type="button" aria-pressed={id === measure} onClick={() => setMeasure(id)}>
              {label}
            </button>
          ))}
        </fieldset>
      )}
      <Chart series={series} measure={measure} marks={marks} />
      <figcaption>
        {!sources && [series.title, series.unit].filter(Boolean).join(dot)}
        {sources && series.basis && <SafeHtml as="span" class="basis" html={series.basis} />}
      </figcaption>
      {sources && (series.kind === 'bars' || series.kind === 'steps') && (
        <details>
          <summary>{t('showTable')}</summary>
          <div class="table-scroll">
            <SeriesTable series={series} sources={sources} />
          </div>
        </details>
      )}
    </figure>
  );
}
