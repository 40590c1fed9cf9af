/** What a card shows at one moment: its find, or an entry opened from it. */
import type { CardData } from '../../content-data/card-data.ts';
import type { Source } from '../../content-data/schema.ts';
import { sourcesOfClaim, sourcesOfTerm } from '../../content-data/select-card-data.ts';
import { howQuoted } from '../passage/describe-alteration.ts';
import { type EntryRef, findClaim, findSources, findTerm } from '../shelf.ts';
import { TERM_TYPE_NAMES } from '../term-types.ts';
import type { Translate } from '../translate.ts';
import type { CardFind } from './card-find.ts';

export type CardView =
  | { readonly kind: 'find' }
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string };

/** The entry that a view is about; of a passage, the article. */
export function entryOf(view: CardView, find: CardFind): EntryRef {
  if (view.kind !== 'find') return { pack: find.pack, kind: view.kind, id: view.id };
  if (find.kind === 'passage') return { pack: find.pack, kind: 'article', id: find.pack };
  return { pack: find.pack, kind: find.kind, id: find.id };
}

export type CardFrame = {
  /** Spoken name of the card: its heading. */
  readonly title: string;
  readonly kicker: string;
  readonly checked: string | undefined;
  readonly sources: readonly Source[];
};

/** The words around a view: what kind of thing it is, when it was checked, what it rests on. */
export function frameOf(entry: EntryRef, find: CardFind, data: CardData, t: Translate): CardFrame {
  if (entry.kind === 'term') {
    const term = findTerm(data, entry.id);
    return {
      title: term?.name ?? entry.id,
      kicker: t(TERM_TYPE_NAMES[term?.type ?? 'term']),
      checked: term?.checked,
      sources: term ? findSources(data, sourcesOfTerm(term)) : [],
    };
  }
  if (entry.kind === 'claim') {
    const claim = findClaim(data, entry.id);
    return {
      title: claim?.statement ?? entry.id,
      kicker: t('claim'),
      checked: claim?.checked,
      sources: claim ? findSources(data, sourcesOfClaim(claim)) : [],
    };
  }
  return {
    title: find.kind === 'passage' ? howQuoted(find.alterations, t) : data.article.title,
    kicker: t('fromKnownArticle'),
    checked: undefined,
    sources: findSources(data, data.article.sources),
  };
}
