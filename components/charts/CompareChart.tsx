import { useI18n } from '../i18n.tsx';
import type { CompareSeries } from './series-kinds.ts';

/** The same measure at two or more times, side by side. A value that was not found is said, not drawn. */
export function CompareChart({ series }: { series: CompareSeries }) {
  const { t, number } = useI18n();
  const most = Math.max(...series.points.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return (
    <dl class="compare">
      {series.points.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {series.columns.map((column, at) => {
            const value = values[at] ?? undefined;
            return (
              <dd key={column}>
                <span class="compare-column">{column}</span>
                <span class="compare-track">
                  <i class={`column-${at}`} style={{ width: `${(100 * (value ?? 0)) / (most || 1)}%` }} />
                </span>
                <b>{value === undefined ? t('noValue') : number(value)}</b>
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
