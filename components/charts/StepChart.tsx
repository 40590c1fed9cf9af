import { scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import type { BarSeries } from './series-kinds.ts';
import { useWidth } from './use-width.ts';
import { yearBegin } from './year-of.ts';

const TOP = 14;
const FOOT = 18;
const END = 34;
/** The last step is held for a while, so that one sees it as a step. In years. */
const PLATEAU = 1;

/** Counts that hold until they change, as members of an organisation do: one stepped line a measure. */
export function StepChart({
  series,
  label,
  height = 150,
}: {
  series: BarSeries;
  label: string;
  height?: number;
}) {
  const { number } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 328);
  const times = series.points.map(({ at }) => yearBegin(at));
  const most = Math.max(
    0,
    ...series.points.flatMap(({ values }) => Object.values(values).map((value) => value ?? 0)),
  );
  const x = scaleLinear([Math.min(...times), Math.max(...times) + PLATEAU], [1, width - END]);
  const y = scaleLinear([0, most], [height - FOOT, TOP]);

  const lines = series.measures.map(({ id, label: name }, rank) => {
    const steps = series.points.flatMap(({ at, values }) => {
      const value = values[id];
      return value === null || value === undefined ? [] : [{ left: x(yearBegin(at)), top: y(value), value }];
    });
    const path = steps
      .map(({ left, top }, at) => (at === 0 ? `M${left} ${top}` : `H${left}V${top}`))
      .join('');
    return {
      id,
      name,
      rank,
      path: `${path}H${width - END}`,
      first: rank === 0 && steps[0],
      last: steps.at(-1),
    };
  });

  return (
    <div ref={place} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <line class="axis" x1={0} x2={width} y1={height - FOOT + 0.5} y2={height - FOOT + 0.5} />
        {x
          .ticks(5)
          .filter(Number.isInteger)
          .map((year) => (
            <text key={year} class="tick" x={x(year)} y={height - 4}>
              {year}
            </text>
          ))}
        {lines.map(({ id, rank, path, first, last }) => (
          <g key={id} class={`step step-${rank}`}>
            <path d={path} />
            {first && (
              <text x={first.left} y={first.top - 6}>
                {number(first.value)}
              </text>
            )}
            {last && (
              <text x={width - END + 6} y={last.top + 4}>
                {number(last.value)}
              </text>
            )}
          </g>
        ))}
      </svg>
      {lines.length > 1 && (
        <ul class="legend" aria-hidden="true">
          {lines.map(({ id, name, rank }) => (
            <li key={id}>
              <svg width="24" height="10" class={`step step-${rank}`} aria-hidden="true">
                <path d="M0 5H24" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
