/** Alterations in words: what happened to the quotation, and what the article has. */
import type { PlacedQuote } from '../../content-data/card-data.ts';
import type { FoundAlteration } from '../../match/page-report.ts';
import type { MessageKey, Translate } from '../translate.ts';
import { articleWords } from './article-words.ts';

type Sense = FoundAlteration['sense'];
type Kind = FoundAlteration['kind'];

const WHAT_HAPPENED = {
  replaced: {
    number: 'numberChanged',
    negation: 'negationChanged',
    name: 'nameChanged',
    word: 'wordsChanged',
  },
  added: { number: 'numberAdded', negation: 'negationAdded', name: 'nameAdded', word: 'wordsAdded' },
  'left-out': {
    number: 'numberLeftOut',
    negation: 'negationLeftOut',
    name: 'nameLeftOut',
    word: 'wordsLeftOut',
  },
} as const satisfies Record<Kind, Record<Sense, MessageKey>>;

const OWNED_UP_TO = {
  replaced: 'markedChange',
  added: 'markedAddition',
  'left-out': 'markedOmission',
} as const satisfies Record<Kind, MessageKey>;

/** One short sentence: "A number was changed." An ellipsis or brackets are said as such. */
export function whatHappened({ kind, sense, marked }: FoundAlteration, t: Translate): string {
  return t(marked ? OWNED_UP_TO[kind] : WHAT_HAPPENED[kind][sense]);
}

/** What the article has at that place, as far as a quotation of ours shows it. */
export function whatTheArticleHas(
  alteration: FoundAlteration,
  quotes: readonly PlacedQuote[],
  t: Translate,
): string {
  const { kind, articleStart, articleEnd } = alteration;
  const has = articleWords(quotes, articleStart, articleEnd);
  const count = articleEnd - articleStart;
  if (kind === 'added') return t('articleHasNoSuchWords');
  if (!has) return t(kind === 'replaced' ? 'articleHasOtherWords' : 'articleHasMoreWords', { count });
  if (kind === 'left-out') return t('articleGoesOn', { words: has.words });
  return t('articleHas', { words: has.words });
}

/** The gravest unmarked alteration first; marked ones last. Within a rank, page order. */
export function gravestFirst<T extends FoundAlteration>(alterations: readonly T[]): T[] {
  const ranks: Sense[] = ['number', 'negation', 'name', 'word'];
  const rank = ({ marked, sense }: T) => (marked ? ranks.length : ranks.indexOf(sense));
  return [...alterations].sort((a, b) => rank(a) - rank(b));
}

const HEADLINES = {
  number: 'quotedNumberChanged',
  negation: 'quotedNegationChanged',
  name: 'quotedNameChanged',
  word: 'quotedWordsChanged',
} as const satisfies Record<Sense, MessageKey>;

/** How a passage is quoted, as a heading. */
export function howQuoted(alterations: readonly FoundAlteration[], t: Translate): string {
  const unmarked = alterations.filter(({ marked }) => !marked);
  const [only] = unmarked;
  if (!only) return t(alterations.length > 0 ? 'quotedShortened' : 'quotedVerbatim');
  if (unmarked.length > 1) return t('quotedChanges', { count: unmarked.length });
  if (only.sense === 'word' && only.kind === 'added') return t('quotedWordsAdded');
  if (only.sense === 'word' && only.kind === 'left-out') return t('quotedWordsLeftOut');
  return t(HEADLINES[only.sense]);
}
