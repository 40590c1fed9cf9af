import { useState } from 'preact/hooks';
import type { FindPlace } from '../../match/page-report.ts';
import { useI18n } from '../i18n.tsx';
import type { I18n } from '../translate.ts';
import type { TopicPart } from './topic-parts.ts';

type Props = {
  readonly parts: readonly TopicPart[];
  /** Said under the bar until a topic is pointed at. */
  readonly shares: readonly string[];
  readonly onShow: (place: FindPlace) => void;
  readonly onOpenTopic: (id: string) => void;
};

/** The article from its first word to its last, a segment for each topic: what of it is on the page, and where it was altered. */
export function CoverageBar({ parts, shares, onShow, onOpenTopic }: Props) {
  const i18n = useI18n();
  const [pointed, setPointed] = useState<TopicPart>();
  return (
    <div class="coverage">
      <ul aria-label={i18n.t('coverageLabel')} onMouseLeave={() => setPointed(undefined)}>
        {parts.map((part) => (
          <li key={part.start} style={{ flexGrow: part.end - part.start }}>
            <button
              type="button"
              aria-label={topicSentence(part, i18n)}
              onMouseEnter={() => setPointed(part)}
              onFocus={() => setPointed(part)}
              onBlur={() => setPointed(undefined)}
              onClick={() => (part.place ? onShow(part.place) : onOpenTopic(part.topic.id))}
            >
              <PartBar part={part} />
            </button>
          </li>
        ))}
      </ul>
      <p class="coverage-shares" aria-hidden={pointed !== undefined}>
        {pointed
          ? topicSentence(pointed, i18n)
          : shares.map((share, at) => <span key={share}>{at > 0 ? share : share + i18n.dot}</span>)}
      </p>
    </div>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

function PartBar({ part }: { readonly part: TopicPart }) {
  return (
    <span class="part">
      {part.present.map(({ from, to }) => (
        <i key={from} class="here" style={{ insetInlineStart: percent(from), width: percent(to - from) }} />
      ))}
      {part.altered.map((at) => (
        <i key={`altered ${at}`} class="changed" style={{ insetInlineStart: percent(at) }} />
      ))}
    </span>
  );
}

function topicSentence({ topic, share, altered }: TopicPart, { t, percent: inPercent }: I18n): string {
  if (share === 0) return t('topicAbsent', { topic: topic.title });
  const values = { topic: topic.title, share: inPercent(share) };
  return altered.length > 0
    ? t('topicChanges', { ...values, count: altered.length })
    : t('topicHere', values);
}
