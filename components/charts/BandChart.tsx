import { scaleLinear } from 'd3-scale';
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import type { BandSeries } from './series-kinds.ts';
import { useWidth } from './use-width.ts';
import { yearBegin, yearEnd } from './year-of.ts';

const ROW = 30;
const FOOT = 18;
/** Room a year takes, in pixels; one that would not fit is not written. */
const YEAR = 30;

/** Periods on one line of time; one whose end is not known runs out open. */
export function BandChart({ series, label }: { series: BandSeries; label: string }) {
  const { date } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 328);
  const height = series.points.length * ROW + FOOT;
  const ends = series.points.map(({ from, to }) => yearEnd(to ?? from));
  const x = scaleLinear(
    [Math.min(...series.points.map(({ from }) => yearBegin(from))), Math.max(...ends)],
    [1, width - 1],
  );
  const years = x.ticks(6).filter((year) => Number.isInteger(year) && x(year) < width - YEAR);

  return (
    <div ref={place} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {years.map((year) => (
          <g key={year}>
            <line class="grid" x1={x(year)} x2={x(year)} y1={0} y2={height - FOOT} />
            <text class="tick start" x={x(year) + 3} y={height - 4}>
              {year}
            </text>
          </g>
        ))}
        {series.points.map(({ label: name, from, to }, row) => {
          const left = x(yearBegin(from));
          const right = Math.max(left + 6, x(ends[row] ?? yearBegin(from)));
          const late = left > width / 2;
          return (
            <g key={name + from}>
              <rect
                class={`band ${to ? '' : 'open'}`}
                x={left}
                y={row * ROW + 17}
                width={right - left}
                height={7}
              />
              <text class={late ? 'band-name end' : 'band-name'} x={late ? right : left} y={row * ROW + 13}>
                {name} · {date(from, 'short')}
                {to ? ` – ${date(to, 'short')}` : ''}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
