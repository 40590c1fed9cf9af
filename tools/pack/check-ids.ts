/** Names that lead nowhere, names given twice, entries nothing leads to. */
import type { Pack } from '../../content-data/schema.ts';
import { type IdList, type Reference, referencesOf } from '../../content-data/walk-pack.ts';
import { error, type Fault, warning } from './fault.ts';
import { entrySpot, spotOf, termSpot } from './spot.ts';

const HOMES: Record<IdList, readonly [kind: string, file: string]> = {
  sources: ['source', 'sources.json'],
  terms: ['term', 'terms/'],
  claims: ['claim', 'claims.json'],
  series: ['series', 'series.json'],
  timeline: ['timeline entry', 'timeline.json'],
  topics: ['topic', 'topics.json'],
};

export function checkIds(pack: Pack): Fault[] {
  const named = referencesOf(pack);
  const unknown = named
    .filter(({ list, text }) => !pack[list].some(({ id }) => id === text))
    .map(({ keys, list, text }) => {
      const [kind, file] = HOMES[list];
      const problem = `names an unknown ${kind} "${text}"`;
      return error(spotOf(pack, keys), problem, `Add it to ${file}, or correct the id`);
    });
  return [...unknown, ...repeatedIds(pack), ...selfRelations(pack), ...unused(pack, named)];
}

function repeatedIds(pack: Pack): Fault[] {
  return (Object.keys(HOMES) as IdList[]).flatMap((list) => {
    const ids = pack[list].map(({ id }) => id);
    return ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) =>
        error(
          entrySpot(HOMES[list][1], id),
          `the id "${id}" is given twice`,
          'Rename or delete one of the two',
        ),
      );
  });
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

function unused(pack: Pack, named: readonly Reference[]): Fault[] {
  const used = new Set(named.filter(({ list }) => list === 'sources').map(({ text }) => text));
  const sources = pack.sources
    .filter(({ id }) => !used.has(id))
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
