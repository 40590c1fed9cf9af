/** What components look entries up in: the part that a card's data and a whole pack have in common. */
import type { CardData } from '../content-data/card-data.ts';
import type { Claim, Series, Source, Term } from '../content-data/schema.ts';

export type Shelf = Pick<
  CardData,
  'imported' | 'article' | 'terms' | 'claims' | 'sources' | 'series' | 'quotes'
>;

/** Names one entry of one pack: what a click asks to open. */
export type EntryRef = {
  readonly pack: string;
  readonly kind: 'term' | 'claim' | 'article' | 'topic';
  readonly id: string;
};

export const findTerm = (shelf: Shelf, id: string): Term | undefined =>
  shelf.terms.find((term) => term.id === id);
export const findClaim = (shelf: Shelf, id: string): Claim | undefined =>
  shelf.claims.find((claim) => claim.id === id);
export const findSeries = (shelf: Shelf, id: string): Series | undefined =>
  shelf.series.find((series) => series.id === id);

/** The sources named, each once, in the order given. Unknown ids are left out: a card may hold fewer than a pack. */
export function findSources(shelf: Shelf, ids: readonly string[]): Source[] {
  const byId = new Map(shelf.sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
