/** What is known on one page or frame, as the popup, the side panel and the badge show it. */
import type { Alteration } from './types.ts';

/** Where a find stands: `key` names its match to the frame it came from; `excerpt` is page text around it. */
export type FindPlace = {
  readonly key: number;
  /** Frame of the tab, once reports of several frames are one; 0 is the page itself. */
  readonly frame?: number;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
};

export type FoundTerm = { readonly pack: string; readonly id: string; readonly places: readonly FindPlace[] };
export type FoundClaim = FoundTerm & {
  readonly by: 'passage' | 'restatement';
  readonly similarity: number;
  /** True where a word inside the claim was altered. */
  readonly altered: boolean;
};
export type FoundAlteration = Pick<
  Alteration,
  'kind' | 'articleStart' | 'articleEnd' | 'marked' | 'sense'
> & {
  /** The page's words; empty for `left-out`. */
  readonly words: string;
  /** Page text on either side, within its sentence, where the finder kept it. */
  readonly before?: string;
  readonly after?: string;
};
export type FoundPassage = {
  readonly pack: string;
  readonly rendition: string;
  readonly articleStart: number;
  readonly articleEnd: number;
  readonly sharedWords: number;
  readonly alterations: readonly FoundAlteration[];
  readonly place: FindPlace;
};

/** How much of one article a page holds. */
export type ArticleCoverage = {
  readonly pack: string;
  /** Share of the article's words that stand here, 0 to 1. */
  readonly coverage: number;
  /** Share of the page's text that comes from the article, 0 to 1. */
  readonly pageShare: number;
  /** Article words present, as merged half-open ranges, ascending. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** `carries`: the page is the article, or most of it. `quotes`: it holds passages. */
  readonly verdict: 'carries' | 'quotes';
};

export type PageReport = {
  readonly articles: readonly ArticleCoverage[];
  /** All three in page order of their first place. */
  readonly passages: readonly FoundPassage[];
  readonly claims: readonly FoundClaim[];
  readonly terms: readonly FoundTerm[];
};
