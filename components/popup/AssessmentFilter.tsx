import type { Assessment, Claim } from '../../content-data/schema.ts';
import { ASSESSMENTS } from '../../content-data/vocabulary.ts';
import { ASSESSMENT_LOOKS } from '../AssessmentChip.tsx';
import { Icon } from '../Icon.tsx';
import { useI18n } from '../i18n.tsx';

type Props = {
  readonly claims: readonly Claim[];
  readonly chosen: Assessment | undefined;
  readonly onChoose: (assessment: Assessment | undefined) => void;
};

/** How many claims stand how; pressing one shows only those. */
export function AssessmentFilter({ claims, chosen, onChoose }: Props) {
  const { t, number } = useI18n();
  const counts = ASSESSMENTS.map((assessment) => ({
    assessment,
    count: claims.filter((claim) => claim.assessment === assessment).length,
  })).filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  return (
    <ul class="filter">
      {counts.map(({ assessment, count }) => {
        const look = ASSESSMENT_LOOKS[assessment];
        const pressed = assessment === chosen;
        return (
          <li key={assessment}>
            <button
              type="button"
              class={`tone-${look.tone}`}
              aria-pressed={pressed}
              title={t(look.criterion)}
              onClick={() => onChoose(pressed ? undefined : assessment)}
            >
              <Icon name={look.icon} />
              {t(look.word)} <b>{number(count)}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
