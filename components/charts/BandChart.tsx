import { scaleUtc } from 'd3-scale';
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import type { BandSeries } from './series-kinds.ts';
import { useWidth } from './use-width.ts';

const ROW = 30;
const FOOT = 18;

const begin = (date: string) => Date.parse(date);
/** The last moment that a date of any precision covers. */
function finish(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 0);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Periods on one line of time; one whose end is not known runs out open. */
export function BandChart({ series, label }: { series: BandSeries; label: string }) {
  const { date } = useI18n();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 328);
  const height = series.points.length * ROW + FOOT;
  const ends = series.points.map(({ from, to }) => finish(to ?? from));
  const x = scaleUtc(
    [Math.min(...series.points.map(({ from }) => begin(from))), Math.max(...ends)],
    [1, width - 1],
  );
  const years = x.ticks(6).filter((tick) => tick.getUTCMonth() === 0);

  return (
    <div ref={place} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {years.map((tick) => (
          <g key={+tick}>
            <line class="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - FOOT} />
            <text class="tick start" x={Math.min(x(tick) + 3, width - 28)} y={height - 4}>
              {tick.getUTCFullYear()}
            </text>
          </g>
        ))}
        {series.points.map(({ label: name, from, to }, row) => {
          const left = x(begin(from));
          const right = Math.max(left + 6, x(ends[row] ?? begin(from)));
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
