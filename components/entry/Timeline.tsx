import type { Source } from '../../content-data/schema.ts';
import { Citations } from '../Citations.tsx';
import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';

export type Moment = {
  readonly date: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly sources: readonly string[];
};

/** Moments in order of time; the line runs down the margin. */
export function Timeline({
  moments,
  sources,
}: {
  readonly moments: readonly Moment[];
  readonly sources: readonly Source[];
}) {
  const { date } = useI18n();
  const inOrder = [...moments].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <ol class="timeline">
      {inOrder.map((moment) => (
        <li key={moment.date + moment.title}>
          <time dateTime={moment.date}>{date(moment.date, 'short')}</time>
          <div>
            <b>{moment.title}</b>
            <Citations ids={moment.sources} sources={sources} />
            {moment.text && <SafeHtml class="small" html={moment.text} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
