import { useI18n } from '../i18n.tsx';
import type { BarSeries, ChartMark } from './series-kinds.ts';

type Props = {
  readonly series: BarSeries;
  readonly measure: string;
  readonly marks: readonly ChartMark[];
  readonly label: string;
};

/** A bar a point, as tall as its share of the tallest. Marked bars carry their value; they and the ends their year. */
export function SmallBars({ series, measure, marks, label }: Props) {
  const { number } = useI18n();
  const points = series.points.flatMap(({ at, values }) => {
    const value = values[measure];
    return typeof value === 'number' ? [{ at, value, mark: marks.find((one) => one.at === at)?.as }] : [];
  });
  const most = Math.max(1, ...points.map(({ value }) => value));
  const lastAt = points.at(-1)?.at;
  const isCrowded = marks.some(({ at }) => Number(lastAt) - Number(at) <= 2); // two years take the room of one
  return (
    <div class="small-bars" role="img" aria-label={label}>
      {points.map(({ at, value, mark }, index) => (
        <div key={at} class={`small-bar ${mark ?? ''}`}>
          {mark && <b>{number(Math.round(value * 10) / 10)}</b>}
          <i style={{ height: `${(100 * value) / most}%` }} />
          {(mark || index === 0 || (at === lastAt && !isCrowded)) && <span>{at}</span>}
        </div>
      ))}
    </div>
  );
}
