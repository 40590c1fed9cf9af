import type { VNode } from 'preact';
/** Series by the way they are drawn. */
import type { Series } from '../../content-data/schema.ts';

export type BarSeries = Extract<Series, { kind: 'bars' | 'steps' }>;
export type BandSeries = Extract<Series, { kind: 'band' }>;
export type VoteSeries = Extract<Series, { kind: 'votes' }>;
export type CompareSeries = Extract<Series, { kind: 'compare' }>;

/** A point to point at: the article's figure (`article`), or the one that fits (`fitting`). */
export type ChartMark = { readonly at: string; readonly as: 'article' | 'fitting' };

/** Draws a series: the full charts of an entry, or the small ones of a card. */
export type SeriesDrawing = (props: {
  readonly series: Series;
  /** Measure to draw, where a series has several and the chart shows one at a time. */
  readonly measure: string;
  readonly marks: readonly ChartMark[];
}) => VNode;
