import { useI18n } from '../i18n.tsx';
import { CompareChart } from './CompareChart.tsx';
import { describeSeries } from './describe-series.ts';
import { SmallBand } from './SmallBand.tsx';
import { SmallBars } from './SmallBars.tsx';
import type { SeriesDrawing } from './series-kinds.ts';
import { VoteChart } from './VoteChart.tsx';

/** A series drawn for a card: proportions only, no axes, and no scale library on other people's pages. */
export const SmallChart: SeriesDrawing = ({ series, measure, marks }) => {
  const label = describeSeries(series, measure, useI18n());
  switch (series.kind) {
    case 'bars':
      return <SmallBars series={series} measure={measure} marks={marks} label={label} />;
    case 'band':
      return <SmallBand series={series} label={label} />;
    case 'votes':
      return <VoteChart series={series} />;
    case 'compare':
      return <CompareChart series={series} />;
    case 'steps':
      return <p class="small">{label}</p>;
    default:
      return series satisfies never;
  }
};
