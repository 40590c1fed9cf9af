import { useState } from 'preact/hooks';
import type { PlacedQuote } from '../../content-data/card-data.ts';
import type { FoundAlteration } from '../../match/page-report.ts';
import { useI18n } from '../i18n.tsx';
import { gravestFirst, whatHappened, whatTheArticleHas } from './describe-alteration.ts';
import { PageWords } from './PageWords.tsx';

type Props = {
  readonly alterations: readonly FoundAlteration[];
  readonly quotes: readonly PlacedQuote[];
};

/** Shown at once; a heavily edited passage would fill the card. */
const AT_FIRST = 3;

/** The words on the page with the altered ones marked, and under them what the article has. */
export function AlterationList({ alterations, quotes }: Props) {
  const { t, gap } = useI18n();
  const [all, setAll] = useState(false);
  const shown = gravestFirst(alterations).slice(0, all ? undefined : AT_FIRST);
  const more = alterations.length - shown.length;
  return (
    <>
      <ul class="alterations">
        {shown.map((alteration) => (
          <li
            key={`${alteration.articleStart} ${alteration.words}`}
            class={alteration.marked ? 'owned' : undefined}
          >
            <PageWords alteration={alteration} />
            <p class="small">
              <b>{whatHappened(alteration, t)}</b>
              {gap}
              {whatTheArticleHas(alteration, quotes, t)}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {t('moreAlterations', { count: more })}
        </button>
      )}
    </>
  );
}
