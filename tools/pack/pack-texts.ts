/** Every string of a pack that a reader may see, with the spot where it stands. */
import type { Pack } from '../../content-data/schema.ts';
import type { Spot } from './fault.ts';
import { entrySpot, termSpot } from './parts.ts';

export type PackText = Spot & {
  /** Name of the innermost key. */
  readonly key: string;
  readonly text: string;
};

export function packTexts(pack: Pack): PackText[] {
  const { meta, article, topics, terms, claims, sources, series, timeline, translations } = pack;
  const inList = (file: string, entries: readonly { id: string }[]) =>
    entries.flatMap((entry) => walk(entry, '', (place) => entrySpot(file, entry.id, place)));
  return [
    ...walk(meta, '', (place) => ({ file: 'pack.json', place })),
    ...walk(article, '', (place) => ({ file: 'article.json', place })),
    ...terms.flatMap((term) => walk(term, '', (place) => termSpot(term.id, place))),
    ...inList('topics.json', topics),
    ...inList('claims.json', claims),
    ...inList('sources.json', sources),
    ...inList('series.json', series),
    ...inList('timeline.json', timeline),
    ...Object.entries(translations).flatMap(([language, texts]) =>
      walk(texts, '', (place) => ({ file: `locales/${language}.json`, place })),
    ),
  ];
}

function walk(value: unknown, place: string, spot: (place: string) => Spot, key = ''): PackText[] {
  if (typeof value === 'string') return [{ ...spot(place), key, text: value }];
  if (Array.isArray(value))
    return value.flatMap((part, index) => walk(part, `${place}[${index}]`, spot, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    walk(part, place ? `${place}.${name}` : name, spot, name),
  );
}
