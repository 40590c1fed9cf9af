import { useI18n } from '../i18n.tsx';
import { BandChart } from './BandChart.tsx';
import { BarChart } from './BarChart.tsx';
import { CompareChart } from './CompareChart.tsx';
import { describeSeries } from './describe-series.ts';
import { StepChart } from './StepChart.tsx';
import type { SeriesDrawing } from './series-kinds.ts';
import { VoteChart } from './VoteChart.tsx';

/** A series drawn the way its kind asks for. */
export const SeriesChart: SeriesDrawing = ({ series, measure, marks }) => {
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
};
