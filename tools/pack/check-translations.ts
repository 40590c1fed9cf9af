/** Translations that do not fit what they translate: parts that are not there, lists of another length. */
import type { Pack, Translation } from '../../content-data/schema.ts';
import type { Keys } from '../../content-data/walk-pack.ts';
import { error, type Fault } from './fault.ts';
import { spotOf } from './spot.ts';

const LISTS = ['topics', 'terms', 'claims', 'series', 'timeline'] as const;

/** Unknown ids are found with all others (check-ids.ts). O(translations). */
export function checkTranslations(pack: Pack): Fault[] {
  return Object.entries(pack.translations).flatMap(([language, texts]) => [
    ...compare(pack, ['translations', language, 'article'], texts.article, pack.article),
    ...LISTS.flatMap((list) => checkList(pack, language, list, texts)),
  ]);
}

function checkList(pack: Pack, language: string, list: (typeof LISTS)[number], texts: Translation): Fault[] {
  return Object.entries(texts[list]).flatMap(([id, translated]) => {
    const original: object | undefined = pack[list].find((one) => one.id === id);
    if (!original) return [];
    return compare(pack, ['translations', language, list, id], translated, byMeasure(original));
  });
}

/** Measures are translated by their id. */
function byMeasure(entry: object): object {
  if (!('measures' in entry)) return entry;
  const measures = entry.measures as { id: string }[];
  return { ...entry, measures: Object.fromEntries(measures.map((one) => [one.id, one])) };
}

function compare(pack: Pack, keys: Keys, translated: unknown, original: unknown): Fault[] {
  if (typeof translated !== 'object' || translated === null) return [];
  if (Array.isArray(translated)) {
    const length = Array.isArray(original) ? original.length : 0;
    if (length !== translated.length) {
      const problem = `has ${translated.length} parts where the original has ${length}`;
      return [error(spotOf(pack, keys), problem, 'Translate each, in the order of the original')];
    }
  }
  const parts = original as Record<string, unknown>;
  return Object.entries(translated).flatMap(([key, part]) => {
    const deeper = [...keys, Array.isArray(translated) ? Number(key) : key];
    if (parts[key] !== undefined) return compare(pack, deeper, part, parts[key]);
    const problem = 'translates what the original does not have';
    return [error(spotOf(pack, deeper), problem, 'Delete it, or correct the name')];
  });
}
