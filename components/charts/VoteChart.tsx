import { useI18n } from '../i18n.tsx';
import { SafeHtml } from '../SafeHtml.tsx';
import type { MessageKey } from '../translate.ts';
import type { VoteSeries } from './series-kinds.ts';

const VOTES = {
  'in-favour': 'voteInFavour',
  against: 'voteAgainst',
  abstained: 'voteAbstained',
  absent: 'voteAbsent',
} as const satisfies Record<VoteSeries['points'][number]['vote'], MessageKey>;

/** One row a vote: how the whole body voted as a bar, how the one we follow voted as a word. */
export function VoteChart({ series }: { series: VoteSeries }) {
  const { t, date } = useI18n();
  return (
    <ol class="votes">
      {series.points.map((point) => (
        <li key={point.date + point.subject}>
          <p class="vote-head">
            <b>{date(point.date, 'short')}</b>
            <SafeHtml as="span" html={point.subject} />
          </p>
          <div class="vote-bar" aria-hidden="true">
            <i class="for" style={{ flexGrow: point.inFavour }} />
            <i class="against" style={{ flexGrow: point.against }} />
            <i class="abstained" style={{ flexGrow: point.abstentions }} />
          </div>
          <p class="vote-foot">
            <span>
              {t('voteCounts', {
                inFavour: point.inFavour,
                against: point.against,
                abstentions: point.abstentions,
              })}
            </span>
            <b>{t('voteOf', { voter: series.voter, vote: t(VOTES[point.vote]) })}</b>
          </p>
        </li>
      ))}
    </ol>
  );
}
