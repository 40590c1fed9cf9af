import { useId, useState } from 'preact/hooks';
import { useI18n } from '../i18n.tsx';
import { findSources, findTerm } from '../shelf.ts';
import type { EntryProps } from './entry-props.ts';
import { momentsOfTerm, termsInTime } from './moments.ts';
import { Timeline } from './Timeline.tsx';

/** Everything in order of time, or what concerns one term; drawn when it is unfolded. */
export function Chronology({ pack }: Pick<EntryProps, 'pack'>) {
  const { t, number } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="all" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('timeline')} <span>{number(pack.timeline.length)}</span>
      </summary>
      {isOpen && <Moments pack={pack} />}
    </details>
  );
}

function Moments({ pack }: Pick<EntryProps, 'pack'>) {
  const { t } = useI18n();
  const [chosen, choose] = useState('');
  const field = useId();
  const term = findTerm(pack, chosen);
  const moments = term ? momentsOfTerm(term, pack) : pack.timeline;
  const sources = findSources(
    pack,
    moments.flatMap((moment) => moment.sources),
  );
  return (
    <>
      <p class="timeline-choice">
        <label for={field}>{t('timelineAbout')}</label>
        <select id={field} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('timelineEverything')}</option>
          {termsInTime(pack).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Timeline moments={moments} sources={sources} />
    </>
  );
}
