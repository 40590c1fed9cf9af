/** The synthetic article as the tests use it: its index, its words, and what a page of it gives. */
import { findMatches } from '../../match/find-matches.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import type { ClaimMatch, Match, PassageMatch, TermMatch } from '../../match/types.ts';
import { makeSyntheticPack, SYNTHETIC_ARTICLE } from '../../tools/evaluate/synthetic-pack.ts';
import { blocksOf } from './blocks-of.ts';

export const PARAGRAPHS = SYNTHETIC_ARTICLE.trim().split('\n');
export const syntheticIndex = buildMatchIndex([makeIndexSource(makeSyntheticPack())]);

export type PageFinds = {
  readonly text: string;
  readonly all: readonly Match[];
  readonly passages: readonly PassageMatch[];
  readonly claims: readonly ClaimMatch[];
  readonly terms: readonly TermMatch[];
  /** The page's words of a find. */
  words(span: { readonly start: number; readonly end: number }): string;
};

export function findOn(...blocks: readonly string[]): PageFinds {
  const page = blocksOf(...blocks);
  const all = findMatches(page, syntheticIndex);
  const of = <Kind extends Match['kind']>(kind: Kind) =>
    all.filter((match): match is Extract<Match, { kind: Kind }> => match.kind === kind);
  return {
    text: page.text,
    all,
    passages: of('passage'),
    claims: of('claim'),
    terms: of('term'),
    words: ({ start, end }) => page.text.slice(start, end),
  };
}
