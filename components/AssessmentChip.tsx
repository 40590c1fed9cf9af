import type { Assessment } from '../content-data/schema.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useI18n } from './i18n.tsx';
import type { MessageKey } from './translate.ts';

type Look = {
  readonly icon: IconName;
  readonly word: MessageKey;
  readonly criterion: MessageKey;
  readonly tone: string;
};

/** How each assessment is told: by word, icon and outline first, by colour last. */
export const ASSESSMENT_LOOKS = {
  supported: {
    icon: 'supported',
    word: 'assessmentSupported',
    criterion: 'criterionSupported',
    tone: 'good',
  },
  'needs-context': {
    icon: 'needs-context',
    word: 'assessmentNeedsContext',
    criterion: 'criterionNeedsContext',
    tone: 'frame',
  },
  outdated: { icon: 'outdated', word: 'assessmentOutdated', criterion: 'criterionOutdated', tone: 'aged' },
  inaccurate: {
    icon: 'inaccurate',
    word: 'assessmentInaccurate',
    criterion: 'criterionInaccurate',
    tone: 'wrong',
  },
  contested: {
    icon: 'contested',
    word: 'assessmentContested',
    criterion: 'criterionContested',
    tone: 'split',
  },
  opinion: { icon: 'opinion', word: 'assessmentOpinion', criterion: 'criterionOpinion', tone: 'plain' },
  'not-yet-known': {
    icon: 'not-yet-known',
    word: 'assessmentNotYetKnown',
    criterion: 'criterionNotYetKnown',
    tone: 'plain',
  },
} as const satisfies Record<Assessment, Look>;

/** The assessment of a claim, with what the word means as its tooltip. */
export function AssessmentChip({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useI18n();
  const look = ASSESSMENT_LOOKS[assessment];
  return (
    <span class={`chip tone-${look.tone}`} data-assessment={assessment} title={t(look.criterion)}>
      <Icon name={look.icon} />
      {t(look.word)}
    </span>
  );
}
