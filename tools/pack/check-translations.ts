/** Translations that do not fit what they translate: parts that are not there or left out, lists of another length. */
import type { Pack, ShortForm, Translation } from '../../content-data/schema.ts';
import type { Keys } from '../../content-data/walk-pack.ts';
import { error, type Fault, warning } from './fault.ts';
import { spotOf } from './spot.ts';

/** What a reader sees of each entry, where the original has it. Numbers and names of series' points may stay as they are. */
const TEXTS = {
  topics: ['title', 'summary', 'facts', 'views'],
  terms: ['name', 'definition', 'inArticle', 'facts', 'views', 'timeline', 'shortForms'],
  claims: ['statement', 'explanation', 'figure', 'views', 'otherAssessments', 'note'],
  series: ['title', 'unit', 'basis', 'measures', 'columns', 'voter'],
  timeline: ['title', 'text'],
} as const satisfies Partial<Record<keyof Translation, readonly string[]>>;
type List = keyof typeof TEXTS;
const LISTS = Object.keys(TEXTS) as List[];

type Part = Readonly<Record<string, unknown>>;

/** Unknown ids are found with all others (check-ids.ts). O(translations). */
export function checkTranslations(pack: Pack): Fault[] {
  return Object.entries(pack.translations).flatMap(([language, texts]) => [
    ...compare(pack, ['translations', language, 'article'], texts.article, pack.article),
    ...LISTS.flatMap((list) => checkList(pack, language, list, texts)),
  ]);
}

function checkList(pack: Pack, language: string, list: List, texts: Translation): Fault[] {
  return Object.entries(texts[list]).flatMap(([id, translated]) => {
    const original = pack[list].find((one) => one.id === id);
    if (!original) return [];
    const keys = ['translations', language, list, id];
    const [theirs, ours] = [byName(original), byName(translated)];
    return [...compare(pack, keys, ours, theirs), ...leftOut(pack, keys, list, ours, theirs)];
  });
}

/** Measures are translated by their id, other meanings by the spelling of their short form. */
function byName(entry: object): Part {
  const { measures, shortForms, ...rest } = entry as Part;
  return {
    ...rest,
    ...(Array.isArray(measures)
      ? { measures: Object.fromEntries(measures.map((one: { id: string }) => [one.id, one])) }
      : measures !== undefined && { measures }),
    ...(Array.isArray(shortForms) && { shortForms: meaningsOf(shortForms) }),
  };
}

/** A short form without other meanings has nothing to translate. */
const meaningsOf = (forms: readonly Pick<ShortForm, 'text' | 'otherMeanings'>[]): Part =>
  Object.fromEntries(
    forms
      .filter(({ otherMeanings }) => otherMeanings.length > 0)
      .map(({ text, otherMeanings }) => [text, { otherMeanings }]),
  );

const isEmpty = (part: unknown): boolean =>
  part === undefined || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);

/** English stands in for what is left out, which a reader of another language should not have to see. */
function leftOut(pack: Pack, keys: Keys, list: List, translated: Part, original: Part): Fault[] {
  const missing = TEXTS[list].filter((part) => !isEmpty(original[part]) && translated[part] === undefined);
  const meanings = Object.keys((original.shortForms ?? {}) as Part).filter(
    (text) => translated.shortForms && (translated.shortForms as Part)[text] === undefined,
  );
  return [...missing, ...meanings.map((text) => `shortForms.${text}`)].map((part) =>
    warning(
      spotOf(pack, [...keys, part]),
      'is not translated',
      'Translate it; until then readers see English',
    ),
  );
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
