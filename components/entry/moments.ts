/** What happened when, of a whole pack or about one term. */
import type { CompiledPack } from '../../content-data/card-data.ts';
import type { Term } from '../../content-data/schema.ts';
import type { Moment } from './Timeline.tsx';

/** A term's own moments, and those of the pack that concern it. */
export const momentsOfTerm = (term: Term, { timeline }: Pick<CompiledPack, 'timeline'>): Moment[] => [
  ...term.timeline,
  ...timeline.filter(({ terms }) => terms.includes(term.id)),
];

/** Terms that a timeline can be narrowed down to, by name. */
export const termsInTime = (pack: CompiledPack): Term[] =>
  pack.terms
    .filter((term) => momentsOfTerm(term, pack).length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
