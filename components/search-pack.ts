/**
 * Search in a pack: names, aliases in every language, acronyms, then what is written about them.
 *
 * @param pack - as it ships, not localised: a reader may type any of its languages
 * @returns hits, the best first; every word of the query must be in the entry. O(letters of the pack).
 */
import type { CompiledPack } from '../content-data/card-data.ts';
import type { Form, Term } from '../content-data/schema.ts';

export type SearchHit = {
  readonly kind: 'term' | 'claim' | 'topic';
  readonly id: string;
  readonly score: number;
};

/** What is searched of one entry: what it is called, and what is said of it. */
type Searched = Omit<SearchHit, 'score'> & { readonly names: readonly string[]; readonly text: string };

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function searchPack(pack: CompiledPack, query: string): SearchHit[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return searchable(pack)
    .map(({ kind, id, names, text }) => ({ kind, id, score: score(words, names.map(fold), fold(text)) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score);
}

/** 4: is a name. 3: begins one. 2: stands at a word's beginning in one. 1: stands in a name or text. 0: not there. */
function score(words: readonly string[], names: readonly string[], text: string): number {
  const query = words.join(' ');
  if (names.includes(query)) return 4;
  if (names.some((name) => name.startsWith(query))) return 3;
  if (names.some((name) => words.every((word) => ` ${name}`.includes(` ${word}`)))) return 2;
  const everything = [...names, text].join(' ');
  return words.every((word) => everything.includes(word)) ? 1 : 0;
}

function searchable(pack: CompiledPack): Searched[] {
  const translations = Object.values(pack.translations);
  const told = <T>(read: (translation: (typeof translations)[number]) => T | undefined): T[] =>
    translations.flatMap((translation) => read(translation) ?? []);
  return [
    ...pack.terms.map((term): Searched => {
      const inOther = told(({ terms }) => terms[term.id]);
      const names = [...namesOf(term), ...inOther.map(({ name }) => name)];
      return {
        kind: 'term',
        id: term.id,
        names,
        text: [term, ...inOther].map((one) => one.definition).join(' '),
      };
    }),
    ...pack.claims.map((claim): Searched => {
      const all = [claim, ...told(({ claims }) => claims[claim.id])];
      const text = all.map(({ statement, explanation }) => `${statement} ${explanation}`).join(' ');
      return { kind: 'claim', id: claim.id, names: [], text: `${text} ${claim.quote}` };
    }),
    ...pack.topics.map((topic): Searched => {
      const all = [topic, ...told(({ topics }) => topics[topic.id])];
      const names = all.map(({ title }) => title);
      return { kind: 'topic', id: topic.id, names, text: all.map(({ summary }) => summary).join(' ') };
    }),
  ];
}

const spelling = (form: Form): string => (typeof form === 'string' ? form : form.text);

function namesOf({ name, forms, shortForms }: Term): string[] {
  return [
    name,
    ...[forms.en, forms.zh, forms.ru].flat().map(spelling),
    ...shortForms.map(({ text }) => text),
  ];
}
