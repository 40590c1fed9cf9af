/** Everything a page is matched against, compiled. */
import { type ArticleIndex, buildArticleIndex } from './article-index.ts';
import type { IndexSource } from './index-source.ts';
import { buildRestatementIndex, type RestatementIndex } from './restatement-index.ts';
import { buildTermIndex, type TermIndex } from './term-index.ts';

export type MatchIndex = {
  readonly terms: TermIndex;
  readonly articles: ArticleIndex;
  readonly restatements: RestatementIndex;
};

/** Compiles the sources of all active packs. About a millisecond for one pack; done once a page, at the first need. */
export function buildMatchIndex(sources: readonly IndexSource[]): MatchIndex {
  return {
    terms: buildTermIndex(sources),
    articles: buildArticleIndex(sources),
    restatements: buildRestatementIndex(sources),
  };
}
