import type { Series } from '../../content-data/schema.ts';
import { useI18n } from '../i18n.tsx';
import { BandChart } from './BandChart.tsx';
import { BarChart } from './BarChart.tsx';
import { CompareChart } from './CompareChart.tsx';
import { describeSeries } from './describe-series.ts';
import { StepChart } from './StepChart.tsx';
import type { ChartMark } from './series-kinds.ts';
import { VoteChart } from './VoteChart.tsx';

type Props = {
  readonly series: Series;
  /** Measure to draw, where a series has several and the chart shows one at a time. */
  readonly measure: string;
  readonly marks: readonly ChartMark[];
};

/** A series drawn the way its kind asks for. */
export function SeriesChart({ series, measure, marks }: Props) {
  const i18n = useI18n();
  const label = describeSeries(series, measure, i18n);
  switch (series.kind) {
    case 'bars':
      return <BarChart series={series} measure={measure} marks={marks} label={label} />;
    case 'steps':
      return <StepChart series={series} label={label} />;
    case 'band':
      return <BandChart series={series} label={label} />;
    case 'votes':
      return <VoteChart series={series} />;
    case 'compare':
      return <CompareChart series={series} />;
    default:
      return series satisfies never;
  }
}
