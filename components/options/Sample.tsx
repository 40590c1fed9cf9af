import { useI18n } from '../i18n.tsx';
import type { Preferences } from '../preferences.ts';

type Props = {
  readonly highlight: Preferences['highlight'];
  readonly intensity: Preferences['intensity'];
  /** Given where the sample can be tried out: what was pointed at. */
  readonly onPoint?: (kind: 'term' | 'altered') => void;
};

/** A sentence of our own with its highlights, drawn as pages show them. */
export function Sample({ highlight, intensity, onPoint }: Props) {
  const { t } = useI18n();
  const name = (kind: keyof Preferences['highlight']) => (highlight[kind] ? `sample-${kind}` : undefined);
  const tryOut = (kind: 'term' | 'altered') =>
    onPoint && {
      role: 'button' as const,
      tabIndex: 0,
      onMouseEnter: () => onPoint(kind),
      onClick: () => onPoint(kind),
      onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && onPoint(kind),
    };
  return (
    <p class="sample" data-intensity={intensity}>
      {t('sampleBefore')}
      <span class={name('term')} {...tryOut('term')}>
        {t('sampleTerm')}
      </span>
      {t('sampleMiddle')}
      <span class={name('passage')}>
        <span class={name('claim')}>
          {t('sampleClaim')}
          <span class={name('altered')} {...tryOut('altered')}>
            {t('sampleAltered')}
          </span>
          {t('sampleClaimEnd')}
        </span>
      </span>
      {t('sampleAfter')}
    </p>
  );
}
