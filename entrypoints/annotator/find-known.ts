/** The matcher of this frame, compiled at its first use: most pages never need it. */
import bundled from 'virtual:sidelight/index';
import { findMatches } from '../../match/find-matches.ts';
import type { IndexSource } from '../../match/index-source.ts';
import { buildMatchIndex, type MatchIndex } from '../../match/match-index.ts';
import type { BlockText, Match } from '../../match/types.ts';

export type Known = {
  find(text: BlockText): readonly Match[];
  /** Length of each pack's article in words. */
  articleLengths(): ReadonlyMap<string, number>;
};

export function knownFrom(imported: readonly IndexSource[]): Known {
  let index: MatchIndex | undefined;
  const compiled = (): MatchIndex => {
    index ??= buildMatchIndex([...bundled, ...imported]);
    return index;
  };
  return {
    find: (text) => findMatches(text, compiled()),
    articleLengths: () =>
      new Map(compiled().articles.renditions.map(({ pack, start, end }) => [pack, end - start])),
  };
}
