import type { Fact, Source } from '../content-data/schema.ts';
import { Citations } from './Citations.tsx';
import { useI18n } from './i18n.tsx';
import { SafeHtml } from './SafeHtml.tsx';

/** The year a fact belongs to: the one it is dated by, else the first that it names. */
export function factYear(fact: Fact): string | undefined {
  return fact.asOf?.slice(0, 4) ?? /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(fact.text)?.[0];
}

/** By year, as a chronicle must be; what has no year stays where it was put, behind the dated ones. */
function inOrder(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => Number(factYear(a) ?? 9999) - Number(factYear(b) ?? 9999));
}

type Props = {
  readonly facts: readonly Fact[];
  /** Given where the sources are listed below: each fact then names its own by number. */
  readonly sources?: readonly Source[];
};

/** Facts with the year in the margin, as in a chronicle. */
export function FactList({ facts, sources }: Props) {
  const { t } = useI18n();
  return (
    <ul class="facts">
      {inOrder(facts).map((fact) => (
        <li key={fact.text}>
          <b class="fact-year">{factYear(fact)}</b>
          <div>
            <SafeHtml as="span" html={fact.text} />
            {fact.later && <span class="later">{t('afterArticle')}</span>}
            {sources && <Citations ids={fact.sources} sources={sources} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
