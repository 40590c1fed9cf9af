/** The matcher of this frame, compiled at its first use: most pages never need it. */
import sources from 'virtual:sidelight/index';
import { findMatches } from '../../match/find-matches.ts';
import { buildMatchIndex, type MatchIndex } from '../../match/match-index.ts';
import type { BlockText, Match } from '../../match/types.ts';

let index: MatchIndex | undefined;

const compiled = (): MatchIndex => {
  index ??= buildMatchIndex(sources);
  return index;
};

export const findKnown = (text: BlockText): readonly Match[] => findMatches(text, compiled());

/** Length of each pack's article in words. */
export const articleLengths = (): ReadonlyMap<string, number> =>
  new Map(compiled().articles.renditions.map(({ pack, start, end }) => [pack, end - start]));
