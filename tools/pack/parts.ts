/** Every part of a pack that names sources or other entries, with the spot where it stands. One walk for all checks. */
import type { Pack, Source } from '../../content-data/schema.ts';
import type { Spot } from './fault.ts';

export type IdKind = 'term' | 'claim' | 'source' | 'series' | 'timeline' | 'topic';
export type Reference = Spot & { readonly kind: IdKind; readonly id: string };

/** Something that rests on sources: a fact, a view, an assessment, a figure. */
export type SourcedPart = Spot & {
  readonly role: 'fact' | 'view' | 'assessment' | 'figure' | 'event' | 'article';
  readonly sources: readonly string[];
  /** For an assessment: which. */
  readonly assessment?: string;
};

const at = (file: string, place: string): Spot => ({ file, place });

export const entrySpot = (file: string, id: string, place = ''): Spot =>
  at(file, `"${id}"${place && `.${place}`}`);
export const termSpot = (id: string, place = ''): Spot => at(`terms/${id}.json`, place);

type Sourced = { readonly sources: readonly string[] };

export function sourcedParts(pack: Pack): SourcedPart[] {
  const list = (
    parts: readonly Sourced[],
    role: SourcedPart['role'],
    spot: (place: string) => Spot,
    name: string,
  ) => parts.map(({ sources }, index): SourcedPart => ({ ...spot(`${name}[${index}]`), role, sources }));

  return [
    { ...at('article.json', ''), role: 'article', sources: pack.article.sources },
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

/** Every id that a part of the pack names. */
export function references(pack: Pack): Reference[] {
  const ids = (spot: Spot, name: string, kind: IdKind, names: readonly string[]): Reference[] =>
    names.map((id, index) => ({ file: spot.file, place: join(spot.place, `${name}[${index}]`), kind, id }));

  return [
    ...sourcedParts(pack).flatMap((part) =>
      ids(
        { file: part.file, place: part.place.replace(/\.?sources$/, '') },
        'sources',
        'source',
        part.sources,
      ),
    ),
    ...pack.terms.flatMap(({ id, relations }) =>
      relations.map(
        ({ term }, index): Reference => ({
          ...termSpot(id, `relations[${index}].term`),
          kind: 'term',
          id: term,
        }),
      ),
    ),
    ...pack.claims.flatMap((claim) => {
      const spot = entrySpot('claims.json', claim.id);
      const figure = claim.figure?.series ? [claim.figure.series] : [];
      return [
        ...ids(spot, 'terms', 'term', claim.terms),
        ...ids(spot, 'series', 'series', claim.series),
        ...ids(spot, 'figure.series', 'series', figure),
      ];
    }),
    ...pack.topics.flatMap((topic) => {
      const spot = entrySpot('topics.json', topic.id);
      return [
        ...ids(spot, 'terms', 'term', topic.terms),
        ...ids(spot, 'claims', 'claim', topic.claims),
        ...ids(spot, 'series', 'series', topic.series),
        ...ids(spot, 'timeline', 'timeline', topic.timeline),
      ];
    }),
    ...pack.timeline.flatMap((entry) =>
      ids(entrySpot('timeline.json', entry.id), 'terms', 'term', entry.terms),
    ),
    ...translatedIds(pack),
  ];
}

const join = (place: string, name: string): string => (place ? `${place}.${name}` : name);

function translatedIds({ translations }: Pack): Reference[] {
  return Object.entries(translations).flatMap(([language, texts]) => {
    const of = (part: 'topics' | 'terms' | 'claims' | 'series', kind: IdKind) =>
      Object.keys(texts[part]).map(
        (id): Reference => ({ file: `locales/${language}.json`, place: `${part}.${id}`, kind, id }),
      );
    return [
      ...of('topics', 'topic'),
      ...of('terms', 'term'),
      ...of('claims', 'claim'),
      ...of('series', 'series'),
    ];
  });
}

export const sourcesById = ({ sources }: Pack): Map<string, Source> =>
  new Map(sources.map((source) => [source.id, source]));
