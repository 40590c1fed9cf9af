import type { PlacedQuote } from '../../content-data/card-data.ts';
import type { FindPlace, FoundPassage } from '../../match/page-report.ts';
import { EntryRow } from '../EntryRow.tsx';
import { useI18n } from '../i18n.tsx';
import { gravestFirst, howQuoted, whatTheArticleHas } from '../passage/describe-alteration.ts';
import { PageWords } from '../passage/PageWords.tsx';
import type { OpenView } from './open-view.ts';

const EXCERPT_LETTERS = 90;

type Props = {
  readonly passages: readonly FoundPassage[];
  readonly quotes: readonly PlacedQuote[];
  readonly onOpen: (view: OpenView) => void;
  readonly onShow: (place: FindPlace) => void;
};

/** Quotations as they stand on the page: what was changed in each, gravest first, and what the article has. */
export function PassageRows({ passages, quotes, onOpen, onShow }: Props) {
  const { t } = useI18n();
  return (
    <ul class="rows">
      {passages.map((passage) => {
        const [gravest] = gravestFirst(passage.alterations);
        const owned = passage.alterations.every(({ marked }) => marked);
        return (
          <EntryRow
            key={`${passage.place.frame ?? 0} ${passage.place.key}`}
            icon={owned ? 'passage' : 'altered'}
            tone={owned ? 'plain' : 'aged'}
            onOpen={() => onOpen({ kind: 'passage', pack: passage.pack, passage })}
            onShow={() => onShow(passage.place)}
          >
            <b>{howQuoted(passage.alterations, t)}</b>
            {gravest ? <PageWords alteration={gravest} /> : <Excerpt place={passage.place} />}
            {gravest && !owned && <span class="small">{whatTheArticleHas(gravest, quotes, t)}</span>}
          </EntryRow>
        );
      })}
    </ul>
  );
}

/** The beginning of a quotation that has nothing to point out. */
function Excerpt({ place: { exact } }: Pick<FoundPassage, 'place'>) {
  const isLong = exact.length > EXCERPT_LETTERS;
  const begins = isLong ? `${exact.slice(0, EXCERPT_LETTERS).replace(/[,;:]?\s\S*$/, '')}…` : exact;
  return begins ? (
    <q class="page-words" dir="auto">
      {begins}
    </q>
  ) : null;
}
