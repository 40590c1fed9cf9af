import { useI18n } from '../i18n.tsx';
import type { BandSeries } from './series-kinds.ts';
import { yearBegin, yearEnd } from './year-of.ts';

/** Periods on one line of time, each with its name and dates. */
export function SmallBand({ series, label }: { readonly series: BandSeries; readonly label: string }) {
  const { date } = useI18n();
  const first = Math.min(...series.points.map(({ from }) => yearBegin(from)));
  const last = Math.max(...series.points.map(({ from, to }) => yearEnd(to ?? from)));
  const share = (year: number) => `${(100 * (year - first)) / Math.max(1, last - first)}%`;
  return (
    <div class="small-band" role="img" aria-label={label}>
      {series.points.map(({ label: name, from, to }) => (
        <div key={name + from}>
          <span>
            {name} · {date(from, 'short')}
            {to ? ` – ${date(to, 'short')}` : ''}
          </span>
          <i
            class={to ? '' : 'open'}
            style={{
              marginInlineStart: share(yearBegin(from)),
              width: share(first + yearEnd(to ?? from) - yearBegin(from)),
            }}
          />
        </div>
      ))}
    </div>
  );
}
