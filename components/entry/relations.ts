/** How a term hangs together with others, seen from itself: what it says, and what others say of it. */
import type { Term } from '../../content-data/schema.ts';
import type { RELATION_KINDS } from '../../content-data/vocabulary.ts';
import type { MessageKey } from '../translate.ts';

type Kind = (typeof RELATION_KINDS)[number];

const FROM_IT = {
  'part-of': 'relationPartOf',
  'proposed-by': 'relationProposedBy',
  'aligned-with': 'relationAlignedWith',
  succeeds: 'relationSucceeds',
  'named-in': 'relationNamedIn',
  related: 'relationRelated',
} as const satisfies Record<Kind, MessageKey>;

const TO_IT = {
  'part-of': 'relationIncludes',
  'proposed-by': 'relationProposed',
  'aligned-with': 'relationAlignedWith',
  succeeds: 'relationFollowedBy',
  'named-in': 'relationNames',
  related: 'relationRelated',
} as const satisfies Record<Kind, MessageKey>;

export type Branch = { readonly heading: MessageKey; readonly terms: readonly Term[] };

/** Each neighbour once, under its most telling relation; the loose ones ("related") come last. */
export function branchesOf(term: Term, terms: readonly Term[]): Branch[] {
  const byId = new Map(terms.map((one) => [one.id, one]));
  const claims = [
    ...term.relations.map(({ kind, term: other }) => ({ heading: FROM_IT[kind] as MessageKey, other })),
    ...terms.flatMap(({ id, relations }) =>
      relations
        .filter((to) => to.term === term.id)
        .map(({ kind }) => ({ heading: TO_IT[kind] as MessageKey, other: id })),
    ),
  ];
  const telling = [
    ...claims.filter(({ heading }) => heading !== 'relationRelated'),
    ...claims.filter(({ heading }) => heading === 'relationRelated'),
  ];
  const branches = new Map<MessageKey, Term[]>();
  const placed = new Set([term.id]);
  for (const { heading, other } of telling) {
    const neighbour = byId.get(other);
    if (!neighbour || placed.has(other)) continue;
    placed.add(other);
    branches.set(heading, [...(branches.get(heading) ?? []), neighbour]);
  }
  return [...branches].map(([heading, neighbours]) => ({ heading, terms: neighbours }));
}
