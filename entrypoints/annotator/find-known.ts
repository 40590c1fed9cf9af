/** The matcher of this frame, compiled at its first use: the smaller one, for as long as no text needs the other. */
import bundled from 'virtual:sidelight/index';
import { findMatches } from '../../match/find-matches.ts';
import type { IndexSource } from '../../match/index-source.ts';
import { isLatinText, latinPart } from '../../match/latin-part.ts';
import { buildMatchIndex, type MatchIndex } from '../../match/match-index.ts';
import type { BlockText, Match } from '../../match/types.ts';

export type Known = {
  find(text: BlockText): readonly Match[];
  /** Length of each pack's article in words. */
  articleLengths(): ReadonlyMap<string, number>;
};

export function knownFrom(imported: readonly IndexSource[]): Known {
  const sources = [...bundled, ...imported];
  let forLatin: MatchIndex | undefined;
  let whole: MatchIndex | undefined;
  const indexFor = (text: string): MatchIndex => {
    if (whole || !isLatinText(text)) whole ??= buildMatchIndex(sources);
    else forLatin ??= buildMatchIndex(sources.map(latinPart));
    return whole ?? forLatin!;
  };
  return {
    find: (text) => findMatches(text, indexFor(text.text)),
    articleLengths: () =>
      new Map(
        sources.flatMap(({ pack, renditions }) => renditions.map(({ classes }) => [pack, classes.length])),
      ),
  };
}
