/** Names that lead nowhere, names given twice, entries nothing leads to. */
import type { Pack } from '../../content-data/schema.ts';
import { error, type Fault, warning } from './fault.ts';
import { entrySpot, type IdKind, references, termSpot } from './parts.ts';

const HOMES: Record<IdKind, string> = {
  term: 'terms/',
  claim: 'claims.json',
  source: 'sources.json',
  series: 'series.json',
  timeline: 'timeline.json',
  topic: 'topics.json',
};

export function checkIds(pack: Pack): Fault[] {
  const declared = idsOf(pack);
  const named = references(pack);
  const unknown = named
    .filter(({ kind, id }) => !declared[kind].includes(id))
    .map(({ kind, id, ...spot }) =>
      error(spot, `names an unknown ${kind} "${id}"`, `Add it to ${HOMES[kind]}, or correct the id`),
    );
  return [...unknown, ...repeatedIds(declared), ...selfRelations(pack), ...unused(pack, named)];
}

const idsOf = (pack: Pack): Record<IdKind, string[]> => {
  const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return {
    term: ids(pack.terms),
    claim: ids(pack.claims),
    source: ids(pack.sources),
    series: ids(pack.series),
    timeline: ids(pack.timeline),
    topic: ids(pack.topics),
  };
};

function repeatedIds(declared: Record<IdKind, string[]>): Fault[] {
  return (Object.keys(declared) as IdKind[]).flatMap((kind) =>
    declared[kind]
      .filter((id, index, all) => all.indexOf(id) !== index)
      .map((id) =>
        error(entrySpot(HOMES[kind], id), `the id "${id}" is given twice`, 'Rename or delete one of the two'),
      ),
  );
}

function selfRelations({ terms }: Pack): Fault[] {
  return terms.flatMap(({ id, relations }) =>
    relations.flatMap(({ term }, index) => {
      const earlier = relations.findIndex((relation) => relation.term === term);
      const problem =
        term === id ? 'relates the term to itself' : earlier < index && `names "${term}" a second time`;
      return problem ? [error(termSpot(id, `relations[${index}]`), problem, 'Delete one of the two')] : [];
    }),
  );
}

function unused(pack: Pack, named: readonly { kind: IdKind; id: string }[]): Fault[] {
  const used = new Set(named.map(({ kind, id }) => `${kind} ${id}`));
  const sources = pack.sources
    .filter(({ id }) => !used.has(`source ${id}`))
    .map(({ id }) =>
      warning(
        entrySpot('sources.json', id),
        'nothing rests on this source',
        'Name it where it confirms something, or delete it',
      ),
    );
  const inTopics = new Set(pack.topics.flatMap(({ terms, claims }) => [...terms, ...claims]));
  const terms = pack.terms
    .filter(({ id }) => !inTopics.has(id))
    .map(({ id }) =>
      warning(termSpot(id), 'no topic leads to this term', 'Name it in a topic of topics.json'),
    );
  const claims = pack.claims
    .filter(({ id }) => !inTopics.has(id))
    .map(({ id }) =>
      warning(
        entrySpot('claims.json', id),
        'no topic leads to this claim',
        'Name it in a topic of topics.json',
      ),
    );
  return [...sources, ...terms, ...claims];
}
