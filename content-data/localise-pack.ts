/** A pack in the reader's language; what has no translation stays English. */
import type { CompiledPack } from './card-data.ts';
import type { Claim, Language, Series, Term, Topic, Translation } from './schema.ts';

/** O(pack). The pack itself is left as it is. */
export function localisePack(pack: CompiledPack, language: Language): CompiledPack {
  const translation = pack.translations[language];
  if (!translation) return pack;
  const { article, topics, terms, claims, series, timeline } = translation;
  return {
    ...pack,
    article: { ...pack.article, ...article },
    topics: pack.topics.map((topic) => localiseTopic(topic, topics[topic.id])),
    terms: pack.terms.map((term) => localiseTerm(term, terms[term.id])),
    claims: pack.claims.map((claim) => localiseClaim(claim, claims[claim.id])),
    series: pack.series.map((one) => localiseSeries(one, series[one.id])),
    timeline: pack.timeline.map((moment) => ({ ...moment, ...timeline[moment.id] })),
  };
}

type Of<List extends 'topics' | 'terms' | 'claims' | 'series'> = Translation[List][string] | undefined;

function localiseTopic(topic: Topic, translated: Of<'topics'>): Topic {
  return {
    ...topic,
    ...translated,
    facts: withTexts(topic.facts, translated?.facts),
    views: inOrder(topic.views, translated?.views),
  };
}

function localiseTerm(term: Term, translated: Of<'terms'>): Term {
  const { origin, facts, views, timeline, shortForms, ...texts } = translated ?? {};
  return {
    ...term,
    ...texts,
    ...(term.origin && { origin: { ...term.origin, ...origin } }),
    facts: withTexts(term.facts, facts),
    views: inOrder(term.views, views),
    timeline: inOrder(term.timeline, timeline),
    shortForms: term.shortForms.map((form) => ({
      ...form,
      ...shortForms?.find(({ text }) => text === form.text),
    })),
  };
}

function localiseClaim(claim: Claim, translated: Of<'claims'>): Claim {
  const { figure, views, otherAssessments, ...texts } = translated ?? {};
  return {
    ...claim,
    ...texts,
    ...(claim.figure && { figure: { ...claim.figure, ...figure } }),
    views: inOrder(claim.views, views),
    otherAssessments: inOrder(claim.otherAssessments, otherAssessments),
  };
}

function localiseSeries(series: Series, translated: Of<'series'>): Series {
  if (!translated) return series;
  const { measures, columns, voter, points, ...common } = translated;
  const shared = { ...series, ...common, points: inOrder<object>(series.points, points) };
  const labelled = 'measures' in series && {
    measures: series.measures.map((one) => ({ ...one, label: measures?.[one.id] ?? one.label })),
  };
  const own = {
    ...labelled,
    ...('columns' in series && { columns: columns ?? series.columns }),
    ...('voter' in series && { voter: voter ?? series.voter }),
  };
  return { ...shared, ...own } as Series; // each kind keeps its own keys; only texts were replaced
}

/** Each part with the texts that stand at its place. */
function inOrder<T extends object>(parts: readonly T[], texts: readonly Partial<T>[] | undefined): T[] {
  return parts.map((part, at) => ({ ...part, ...texts?.[at] }));
}

function withTexts<T extends { text: string }>(
  parts: readonly T[],
  texts: readonly string[] | undefined,
): T[] {
  return parts.map((part, at) => ({ ...part, text: texts?.[at] ?? part.text }));
}
