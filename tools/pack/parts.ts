/** Every part of a pack that rests on sources, with the spot where it stands. */
import type { Pack, Source } from '../../content-data/schema.ts';
import type { Spot } from './fault.ts';
import { entrySpot, termSpot } from './spot.ts';

/** Something that rests on sources: a fact, a view, an assessment, a figure. */
export type SourcedPart = Spot & {
  readonly role: 'fact' | 'view' | 'assessment' | 'figure' | 'event' | 'article';
  readonly sources: readonly string[];
  /** For an assessment: which. */
  readonly assessment?: string;
};

type Sourced = { readonly sources: readonly string[] };

export function sourcedParts(pack: Pack): SourcedPart[] {
  const list = (
    parts: readonly Sourced[],
    role: SourcedPart['role'],
    spot: (place: string) => Spot,
    name: string,
  ) => parts.map(({ sources }, index): SourcedPart => ({ ...spot(`${name}[${index}]`), role, sources }));

  return [
    { file: 'article.json', place: 'sources', role: 'article', sources: pack.article.sources },
    ...pack.terms.flatMap((term) => [
      ...list(term.facts, 'fact', (place) => termSpot(term.id, place), 'facts'),
      ...list(term.views, 'view', (place) => termSpot(term.id, place), 'views'),
      ...list(term.timeline, 'event', (place) => termSpot(term.id, place), 'timeline'),
    ]),
    ...pack.topics.flatMap((topic) => [
      ...list(topic.facts, 'fact', (place) => entrySpot('topics.json', topic.id, place), 'facts'),
      ...list(topic.views, 'view', (place) => entrySpot('topics.json', topic.id, place), 'views'),
    ]),
    ...pack.claims.flatMap((claim) => {
      const spot = (place: string) => entrySpot('claims.json', claim.id, place);
      const { sources, assessment, figure } = claim;
      return [
        { ...spot('sources'), role: 'assessment' as const, sources, assessment },
        ...(figure ? [{ ...spot('figure'), role: 'figure' as const, sources: figure.sources }] : []),
        ...list(claim.views, 'view', spot, 'views'),
        ...list(claim.otherAssessments, 'view', spot, 'otherAssessments'),
      ];
    }),
    ...pack.series.flatMap((series) =>
      list(series.points, 'figure', (place) => entrySpot('series.json', series.id, place), 'points'),
    ),
    ...pack.timeline.map(({ id, sources }) => ({
      ...entrySpot('timeline.json', id),
      role: 'event' as const,
      sources,
    })),
  ];
}

export const sourcesById = ({ sources }: Pack): Map<string, Source> =>
  new Map(sources.map((source) => [source.id, source]));
