import type { Claim, Source } from '../content-data/schema.ts';
import { SeriesFigure } from './charts/SeriesFigure.tsx';
import type { ChartMark, SeriesDrawing } from './charts/series-kinds.ts';
import { useI18n } from './i18n.tsx';
import { findSeries, type Shelf } from './shelf.ts';

/** The points of a claim's series that decide it. */
function claimMarks({ figure }: Claim): ChartMark[] {
  const marks: ChartMark[] = [];
  if (figure?.articlePoint) marks.push({ at: figure.articlePoint, as: 'article' });
  if (figure?.fittingPoint) marks.push({ at: figure.fittingPoint, as: 'fitting' });
  return marks;
}

/** The decisive figure of a claim: in its series where there is one, else the number alone. */
export function ClaimChart({
  claim,
  shelf,
  drawing,
  sources,
}: {
  claim: Claim;
  shelf: Shelf;
  drawing: SeriesDrawing;
  sources?: readonly Source[];
}) {
  const { gap } = useI18n();
  const { figure } = claim;
  if (!figure) return null;
  const series = figure.series ? findSeries(shelf, figure.series) : undefined;
  return (
    <div class="decisive">
      <p>
        <b class="decisive-value">
          {figure.value}
          {gap && '\u00a0'}
          {figure.unit}
        </b>
        <span>{figure.label}</span>
      </p>
      {series && (
        <SeriesFigure
          series={series}
          drawing={drawing}
          marks={claimMarks(claim)}
          {...(sources ? { sources } : {})}
        />
      )}
    </div>
  );
}
