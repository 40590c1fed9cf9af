/** A pack in the reader's language; what has no translation stays English. */
import type { CompiledPack } from './card-data.ts';
import type { Language, Series, Term, Translation } from './schema.ts';

/** O(pack). The pack itself is left as it is. */
export function localisePack(pack: CompiledPack, language: Language): CompiledPack {
  const translation = pack.translations[language];
  if (!translation) return pack;
  const { topics, terms, claims, series } = translation;
  return {
    ...pack,
    article: { ...pack.article, ...translation.article },
    topics: pack.topics.map((topic) => ({ ...topic, ...topics[topic.id] })),
    terms: pack.terms.map((term) => localiseTerm(term, terms[term.id])),
    claims: pack.claims.map((claim) => ({ ...claim, ...claims[claim.id] })),
    series: pack.series.map((one): Series => ({ ...one, ...series[one.id] })),
  };
}

function localiseTerm(term: Term, translated: Translation['terms'][string] | undefined): Term {
  if (!translated) return term;
  const { name, definition, facts } = translated;
  return {
    ...term,
    name,
    definition,
    facts: term.facts.map((fact, at) => ({ ...fact, text: facts?.[at] ?? fact.text })),
  };
}
