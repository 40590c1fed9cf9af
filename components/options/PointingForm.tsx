import { useId } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import type { FormProps } from './form-props.ts';

/** When the card comes, and what is said aloud. Names of keys stay as they stand on the keyboard. */
export function PointingForm({ preferences: { hoverDelay, holdKey, announce }, onChange }: FormProps) {
  const { t } = useI18n();
  const slider = useId();
  return (
    <>
      <div class="slider">
        <label for={slider}>{t('hoverDelay')}</label>
        <input
          id={slider}
          type="range"
          min="0"
          max="1000"
          step="50"
          value={hoverDelay}
          aria-valuetext={t('milliseconds', { count: hoverDelay })}
          onInput={(event) => onChange({ hoverDelay: event.currentTarget.valueAsNumber })}
        />
        <output for={slider}>{t('milliseconds', { count: hoverDelay })}</output>
      </div>
      <Choice
        label={t('holdKey')}
        choices={[
          { value: 'none', label: t('holdNone') },
          { value: 'Alt', label: 'Alt' },
          { value: 'Control', label: 'Ctrl' },
          { value: 'Shift', label: 'Shift' },
        ]}
        chosen={holdKey}
        onChoose={(value) => onChange({ holdKey: value })}
      />
      <Check label={t('announce')} on={announce} onChange={(on) => onChange({ announce: on })} />
    </>
  );
}
