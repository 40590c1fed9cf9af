/** Every text of a document with the keys that lead to it, and every id that a pack names. */
import type { Pack } from './schema.ts';

export type Keys = readonly (string | number)[];
export type PlacedText = { readonly keys: Keys; readonly text: string };

/** Depth first, in the document's order; keys of objects count as texts of their own place. O(document). */
export function* textsOf(value: unknown, keys: Keys = []): Generator<PlacedText> {
  if (typeof value === 'string') yield { keys, text: value };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value))
    yield* textsOf(part, [...keys, isList ? Number(key) : key]);
}

/** Lists of ids, by the key that holds them; the same keys name the pack's own lists. */
const ID_LISTS = ['sources', 'terms', 'claims', 'series', 'timeline', 'topics'] as const;
export type IdList = (typeof ID_LISTS)[number];
export type Reference = PlacedText & { readonly list: IdList };

/** Every id that some part of the pack names, in its place. */
export function referencesOf(pack: Pack): Reference[] {
  const parts = { article: pack.article, topics: pack.topics, terms: pack.terms, claims: pack.claims };
  const rest = { sources: pack.sources, series: pack.series, timeline: pack.timeline };
  const named = [...textsOf({ ...parts, ...rest })].flatMap(({ keys, text }): Reference[] => {
    const list = listNamedBy(keys);
    return list ? [{ keys, text, list }] : [];
  });
  return [...named, ...translatedIds(pack)];
}

function listNamedBy(keys: Keys): IdList | undefined {
  const last = keys.at(-1);
  if (last === 'term' && keys.at(-3) === 'relations') return 'terms';
  if (last === 'series' && keys.at(-2) === 'figure') return 'series';
  return typeof last === 'number' ? ID_LISTS.find((list) => list === keys.at(-2)) : undefined;
}

function translatedIds({ translations }: Pack): Reference[] {
  return Object.entries(translations).flatMap(([language, texts]) =>
    (['topics', 'terms', 'claims', 'series', 'timeline'] as const).flatMap((list) =>
      Object.keys(texts[list]).map((text) => ({ keys: ['translations', language, list, text], text, list })),
    ),
  );
}
