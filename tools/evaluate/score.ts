/** Counts what was found against what is true, on one page. */
import type { Match } from '../../match/types.ts';
import type { MarkKind } from './marks.ts';
import type { LabelledText } from './run-core.ts';

/** Right, false, missed. */
export type Count = { hit: number; wrong: number; missed: number };
export const MEASURES = ['passages', 'altered', 'claims', 'terms'] as const;
export type Measure = (typeof MEASURES)[number];
export type Tally = Record<Measure, Count>;

const none = (): Count => ({ hit: 0, wrong: 0, missed: 0 });
export const emptyTally = (): Tally => ({ passages: none(), altered: none(), claims: none(), terms: none() });

export function addTally(sum: Tally, one: Tally): Tally {
  for (const measure of MEASURES) {
    sum[measure].hit += one[measure].hit;
    sum[measure].wrong += one[measure].wrong;
    sum[measure].missed += one[measure].missed;
  }
  return sum;
}

export const recallOf = ({ hit, missed }: Count): number => (hit + missed === 0 ? 1 : hit / (hit + missed));
export const precisionOf = ({ hit, wrong }: Count): number => (hit + wrong === 0 ? 1 : hit / (hit + wrong));

type Span = { readonly start: number; readonly end: number };
/** What a reader was shown; claims and terms by their number in the pack. */
export type Shown = {
  readonly passages: readonly Span[];
  readonly altered: readonly Span[];
  readonly leftOut: readonly Span[];
  readonly claims: readonly (Span & { readonly id: number })[];
  readonly terms: readonly (Span & { readonly id: number })[];
  /** True where only what is painted is known: not which claim or term it is, nor what a page owns up to. */
  readonly paints: boolean;
};

/** A claim is on the right words from this overlap on. */
const RIGHT_WORDS = 0.7;

/** @param asks - what the page's labels speak about */
export function scorePage(
  { text: { text }, marks }: LabelledText,
  shown: Shown,
  asks: readonly Measure[],
): Tally {
  const words = [...text.matchAll(/[\p{L}\p{N}][^\s—–]*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const of = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind);
  const gaps = [...of('left-out'), ...(shown.paints ? [] : of('owned-up'))];
  const counts: Record<Measure, () => Count> = {
    passages: () => countWords(words, of('passage'), shown.passages),
    altered: () =>
      add(countWords(words, of('altered'), shown.altered), countGaps(words, gaps, shown.leftOut)),
    claims: () => countClaims(of('claim'), of('maybe-claim'), shown.claims),
    terms: () => countTerms(of('term'), shown.terms),
  };
  const tally = emptyTally();
  for (const measure of asks) tally[measure] = counts[measure]();
  return tally;
}

const add = (a: Count, b: Count): Count => ({
  hit: a.hit + b.hit,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

const covers = (spans: readonly Span[], word: Span): boolean =>
  spans.some(({ start, end }) => start < word.end && end > word.start);

function countWords(words: readonly Span[], truth: readonly Span[], found: readonly Span[]): Count {
  const count = none();
  for (const word of words) {
    const [isTrue, isFound] = [covers(truth, word), covers(found, word)];
    if (isTrue && isFound) count.hit++;
    else if (isTrue) count.missed++;
    else if (isFound) count.wrong++;
  }
  return count;
}

/** A gap is found where it is shown at most one word away: of "more and more", either "more" may be missing. */
function countGaps(words: readonly Span[], truth: readonly Span[], found: readonly Span[]): Count {
  const place = ({ start, end }: Span) => words.filter((word) => word.end <= (start + end) / 2 + 1).length;
  const open = found.map(place);
  const count = none();
  for (const gap of truth) {
    const at = open.findIndex((other) => Math.abs(other - place(gap)) <= 1);
    if (at < 0) count.missed++;
    else {
      count.hit++;
      open.splice(at, 1);
    }
  }
  count.wrong = open.length;
  return count;
}

type Numbered = Span & { readonly id: number };
/** What is painted has no number. */
const isSameId = (a: Numbered, b: Numbered): boolean => a.id === b.id || a.id < 0 || b.id < 0;

function countClaims(must: readonly Numbered[], may: readonly Numbered[], found: readonly Numbered[]): Count {
  const count = none();
  const open = [...found];
  const take = (wanted: Numbered): boolean => {
    const at = open.findIndex((one) => isSameId(one, wanted) && overlap(one, wanted) >= RIGHT_WORDS);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  };
  for (const claim of must) count[take(claim) ? 'hit' : 'missed']++;
  for (const claim of may) take(claim);
  count.wrong = open.filter(
    (one) => !may.some((claim) => isSameId(claim, one) && overlap(one, claim) > 0),
  ).length;
  return count;
}

function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function countTerms(truth: readonly Numbered[], found: readonly Numbered[]): Count {
  const isSame = (a: Numbered, b: Numbered) => isSameId(a, b) && a.start < b.end && b.start < a.end;
  const hit = truth.filter((mention) => found.some((one) => isSame(one, mention))).length;
  const wrong = found.filter((one) => !truth.some((mention) => isSame(one, mention))).length;
  return { hit, wrong, missed: truth.length - hit };
}

/** What the core's matches look like on a page. */
export function shownBy(
  matches: readonly Match[],
  claims: readonly string[],
  terms: readonly string[],
): Shown {
  const alterations = matches.flatMap((match) => (match.kind === 'passage' ? match.alterations : []));
  return {
    passages: matches.filter(({ kind }) => kind === 'passage'),
    altered: alterations.filter(({ kind }) => kind !== 'left-out'),
    leftOut: alterations.filter(({ kind }) => kind === 'left-out'),
    claims: matches.flatMap((match) =>
      match.kind === 'claim' && match.by === 'passage' ? [{ ...match, id: claims.indexOf(match.id) }] : [],
    ),
    paints: false,
    terms: matches.flatMap((match) =>
      match.kind === 'term' ? [{ ...match, id: terms.indexOf(match.id) }] : [],
    ),
  };
}

/** What the targets speak of, by name: shares to four places, or how many were false. */
export type Figures = Readonly<Record<string, number>>;

export function figuresOf(groups: ReadonlyMap<string, Tally>): Figures {
  const figures: Record<string, number> = {};
  for (const [group, tally] of groups) {
    for (const measure of MEASURES) {
      const { hit, wrong, missed } = tally[measure];
      if (hit + wrong + missed === 0) continue;
      if (hit + missed === 0) figures[`${group}, ${measure}, false`] = wrong;
      else {
        figures[`${group}, ${measure}, recall`] = round(recallOf(tally[measure]));
        figures[`${group}, ${measure}, precision`] = round(precisionOf(tally[measure]));
      }
    }
  }
  return figures;
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;
