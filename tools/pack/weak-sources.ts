/** Where a pack stands on thin ground: what an editor should look into next. */
import type { Pack, Source } from '../../content-data/schema.ts';
import { type SourcedPart, sourcedParts, sourcesById } from './parts.ts';

/** `musts` are below the rules of EDITORIAL.md; the others are allowed, but weak. */
export type WeakSpot = SourcedPart & {
  readonly kind: 'only-mirrors' | 'not-independent' | 'only-state-media' | 'not-opened' | 'one-source';
};
export const MUSTS: readonly WeakSpot['kind'][] = ['only-mirrors', 'not-independent'];

export const WEAKNESSES: Record<WeakSpot['kind'], string> = {
  'only-mirrors': 'rests on mirrors, reposts or reworded copies alone',
  'not-independent': 'contested or negative, without two independent sources',
  'only-state-media': 'rests on state media alone',
  'not-opened': 'rests only on pages nobody opened',
  'one-source': 'rests on one source',
};

/** Assessments that say something against the article need two witnesses. */
const NEGATIVE = new Set(['contested', 'inaccurate', 'outdated']);

/** Weak spots by kind, gravest first; a part is listed once, under its gravest weakness. */
export function weakSpots(pack: Pack): WeakSpot[] {
  const known = sourcesById(pack);
  const spots = sourcedParts(pack).flatMap((part): WeakSpot[] => {
    const sources = part.sources.flatMap((id) => known.get(id) ?? []);
    const kind = weaknessOf(part, sources);
    return kind ? [{ ...part, kind }] : [];
  });
  const rank = Object.keys(WEAKNESSES);
  return spots.sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));
}

function weaknessOf(part: SourcedPart, sources: readonly Source[]): WeakSpot['kind'] | undefined {
  const isNegative = part.assessment !== undefined && NEGATIVE.has(part.assessment);
  if (sources.every(({ footing }) => footing)) return 'only-mirrors';
  if (isNegative && !areIndependent(sources, part.assessment === 'contested')) return 'not-independent';
  if (sources.every(({ kind }) => kind === 'state-media'))
    return part.role === 'view' ? undefined : 'only-state-media';
  if (sources.every(({ seen }) => !seen)) return 'not-opened';
  return sources.length === 1 && part.role !== 'view' && part.role !== 'article' ? 'one-source' : undefined;
}

/** Two publishers, and for contested matters of two countries. Reworded copies are no witnesses; all of a country's state media are one. */
function areIndependent(sources: readonly Source[], contested: boolean): boolean {
  const witnesses = sources.filter(({ footing }) => footing !== 'machine-reworded' && footing !== 'mirror');
  const voices = new Set(
    witnesses.map((source) => (source.kind === 'state-media' ? `state ${source.country}` : source.publisher)),
  );
  const countries = new Set(witnesses.map(({ country }) => country));
  return voices.size > 1 && (!contested || countries.size > 1);
}
