/**
 * What the matcher needs of a pack, compactly, as JSON: made when a pack is built or imported,
 * shipped inside the script that runs on every page. It holds spellings and hashes; no entry texts.
 */
import type { Language } from '../content-data/schema.ts';

/** A term: its id, its full names, and those that count in this very case only. */
export type TermSource = readonly [id: string, names: readonly string[], exactNames: readonly string[]];

/** A short form of the term at `term`: counts only with evidence near it. */
export type ShortFormSource = readonly [
  text: string,
  term: number,
  evidence: readonly string[],
  against: readonly string[],
];

/** A claim's words in one rendition, half-open article word offsets. */
export type ClaimSource = readonly [id: string, start: number, end: number];

export type RenditionSource = {
  readonly language: Language;
  readonly hashes: string;
  readonly paragraphs: readonly number[];
  /** One letter a word, as in `Fingerprint.classes`. */
  readonly classes: string;
  /** One digit a word: how much it speaks for copying. See `weighWords`. */
  readonly weights: string;
  readonly claims: readonly ClaimSource[];
};

/** How a claim is told in other words; see `RestatementSchema`. Forms are plain cues (cue-pattern.ts). */
export type RestatementSource = readonly [
  claim: string,
  language: Language,
  subject: readonly string[],
  predicate: readonly string[],
  all: readonly (readonly string[])[],
  none: readonly string[],
];

/** The groups of which a form each must stand in the sentence; what is said first. */
export const groupsOf = ([, , subject, predicate, all]: RestatementSource): (readonly string[])[] =>
  [predicate, ...all, subject].filter((group) => group.length > 0);

/** Of this name is whoever else a claim may be told of, as `ArticleSchema` says. */
export const OTHERS = '@others';

/** Plain cues that a pack's restatements share, by name. */
export type SharedCues = Readonly<Record<string, readonly string[]>>;

export type IndexSource = {
  readonly pack: string;
  readonly terms: readonly TermSource[];
  readonly shortForms: readonly ShortFormSource[];
  readonly renditions: readonly RenditionSource[];
  readonly restatements: readonly RestatementSource[];
  readonly cues: Readonly<Partial<Record<Language, SharedCues>>>;
};
