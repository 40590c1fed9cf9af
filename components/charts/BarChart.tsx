import { scaleBand, scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import { pickLabels } from './pick-labels.ts';
import type { BarSeries, ChartMark } from './series-kinds.ts';
import { useWidth } from './use-width.ts';

type Props = {
  readonly series: BarSeries;
  readonly measure: string;
  readonly marks: readonly ChartMark[];
  readonly label: string;
  readonly height?: number;
};

const TOP = 16;
const FOOT = 16;
/** Room a year takes, in pixels, and a value above its bar. */
const LABEL = 38;
const VALUE = 30;
/** A few points do not become walls. */
const WIDEST = 72;

/** One bar a point. Marked bars carry their values; incomplete years are drawn open. */
export function BarChart({ series, measure, marks, label, height = 104 }: Props) {
  const { number } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 328);
  const points = series.points.flatMap((point) => {
    const value = point.values[measure];
    return value === null || value === undefined ? [] : [{ at: point.at, value, status: point.status }];
  });
  const x = scaleBand(
    points.map(({ at }) => at),
    [0.5, Math.min(width - 0.5, points.length * WIDEST)],
  ).paddingInner(0.24);
  const y = scaleLinear([0, Math.max(0, ...points.map(({ value }) => value))], [height - FOOT, TOP]);
  const middle = (at: string) => (x(at) ?? 0) + x.bandwidth() / 2;
  const keptIn = (at: string) => Math.min(width - LABEL / 2 + 4, Math.max(LABEL / 2 - 4, middle(at)));

  const marked = (at: string) => marks.find((mark) => mark.at === at);
  const telling = [...points.filter(({ at }) => marked(at)), points.at(-1), points[0]].flatMap(
    (point) => point ?? [],
  );
  const years = pickLabels(
    [...telling, ...points].map((point) => ({ ...point, x: keptIn(point.at) })),
    LABEL,
  );
  const values = pickLabels(
    telling.map((point) => ({ ...point, x: keptIn(point.at) })),
    VALUE,
  );

  return (
    <div ref={place} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {points.map(({ at, value, status }) => (
          <rect
            key={at}
            class={`bar ${marked(at)?.as ?? ''} ${status === 'partial-year' ? 'open' : ''}`}
            x={x(at)}
            y={y(value)}
            width={x.bandwidth()}
            height={Math.max(1, height - FOOT - y(value))}
          />
        ))}
        <line
          class="axis"
          x1={0}
          x2={Math.min(width, points.length * WIDEST)}
          y1={height - FOOT + 0.5}
          y2={height - FOOT + 0.5}
        />
        {years.map(({ at, x: left }) => (
          <text key={at} class={`tick ${marked(at)?.as ?? ''}`} x={left} y={height - 3}>
            {at}
          </text>
        ))}
        {values.map(({ at, value, x: left }) => (
          <text key={at} class={`value ${marked(at)?.as ?? ''}`} x={left} y={y(value) - 4}>
            {number(Math.round(value * 10) / 10)}
          </text>
        ))}
      </svg>
    </div>
  );
}
