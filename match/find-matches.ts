/** The matching core's one door: a text and an index in, all finds out. */
import { assignBlocks } from './blocks.ts';
import { findClaims } from './find-claims.ts';
import { findPassages } from './find-passages.ts';
import { findRestatements } from './find-restatements.ts';
import { findTerms } from './find-terms.ts';
import type { MatchIndex } from './match-index.ts';
import { tokenize } from './tokenize.ts';
import type { BlockText, Match } from './types.ts';

/**
 * @param text - what a reader sees, in blocks
 * @returns terms, claims and passages; ascending and, but for claims, disjoint within each kind.
 *   Claims of one article may overlap where the article's own do. Pure; never throws.
 */
export function findMatches(text: BlockText, index: MatchIndex): Match[] {
  const words = tokenize(text.text);
  const blocks = assignBlocks(words, text);
  const texts = { words, blocks, index: index.articles, spellings: new Map<number, readonly number[]>() };
  const passages = findPassages(texts);
  const quoted = findClaims(texts, passages);
  const told = findRestatements(words, blocks, index.restatements, quoted);
  return [
    ...findTerms(words, blocks, index.terms),
    ...[...quoted, ...told].sort((a, b) => a.start - b.start),
    ...passages.map(({ match }) => match),
  ];
}
