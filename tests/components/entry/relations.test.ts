// @vitest-environment node
import { expect, test } from 'vitest';
import { branchesOf } from '../../../components/entry/relations.ts';
import type { Term } from '../../../content-data/schema.ts';

const term = (id: string, ...relations: [kind: string, term: string][]) =>
  ({ id, relations: relations.map(([kind, other]) => ({ kind, term: other })) }) as unknown as Term;

const TERMS = [
  term('plan', ['proposed-by', 'person'], ['related', 'other'], ['related', 'person'], ['related', 'gone']),
  term('person'),
  term('other', ['succeeds', 'plan']),
  term('part', ['part-of', 'plan']),
];
const branches = (id: string) =>
  branchesOf(TERMS.find((one) => one.id === id)!, TERMS).map(({ heading, terms }) => [
    heading,
    ...terms.map((one) => one.id),
  ]);

test('a neighbour stands once, under its most telling relation, seen from the term', () => {
  expect(branches('plan')).toEqual([
    ['relationProposedBy', 'person'],
    ['relationFollowedBy', 'other'],
    ['relationIncludes', 'part'],
  ]);
});

test('what others say of a term counts too', () => {
  expect(branches('person')).toEqual([['relationProposed', 'plan']]);
  expect(branches('part')).toEqual([['relationPartOf', 'plan']]);
});
