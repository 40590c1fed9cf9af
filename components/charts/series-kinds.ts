/** Series by the way they are drawn. */
import type { Series } from '../../content-data/schema.ts';

export type BarSeries = Extract<Series, { kind: 'bars' | 'steps' }>;
export type BandSeries = Extract<Series, { kind: 'band' }>;
export type VoteSeries = Extract<Series, { kind: 'votes' }>;
export type CompareSeries = Extract<Series, { kind: 'compare' }>;

/** A point to point at: the article's figure (`article`), or the one that fits (`fitting`). */
export type ChartMark = { readonly at: string; readonly as: 'article' | 'fitting' };
