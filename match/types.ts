/** What the matching core takes in and gives back. Offsets are UTF-16 code units; spans are half-open. */

/** Half-open stretch of a text: `start` is in it, `end` is not. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Text as a reader meets it, cut into blocks (paragraphs, headings, list items, cells).
 * Words never run across a block border; passages may.
 */
export type BlockText = {
  readonly text: string;
  /** Offset of each block's first unit, ascending; the first is 0 (empty for an empty text). */
  readonly blockStarts: readonly number[];
  /**
   * Place of each block on the page, ascending. Blocks that were left out because they can hold
   * nothing leave a jump here, so that their neighbours do not look adjacent.
   */
  readonly blockOrdinals: readonly number[];
};

/** A word of the article that the page replaced, added to or left out, and the page's words for it. */
export type Alteration = Span & {
  /** `left-out` spans the gap between its two neighbours on the page; the others span page words. */
  readonly kind: 'replaced' | 'added' | 'left-out';
  /** Article words concerned, half-open; empty for `added`. */
  readonly articleStart: number;
  readonly articleEnd: number;
  /** True where the page owns up to it: an ellipsis, or square brackets around the words. */
  readonly marked: boolean;
  /** What kind of word is concerned, gravest first; `word` for any other. */
  readonly sense: 'number' | 'negation' | 'name' | 'word';
};

type Found = Span & { readonly pack: string };

/** Something known that was found on the page. `kind` decides which fields exist. */
export type TermMatch = Found & {
  readonly kind: 'term';
  readonly id: string;
  /** For a short form: the words near it that decided. Empty for a full name. */
  readonly evidence: readonly string[];
};
export type ClaimMatch = Found & {
  readonly kind: 'claim';
  readonly id: string;
  /** How it was recognised: by the article's own words, or told in other words. */
  readonly by: 'passage' | 'restatement';
  /** Share of the claim's article words that stand here, 0 to 1; 1 for a restatement. */
  readonly similarity: number;
};
export type PassageMatch = Found & {
  readonly kind: 'passage';
  /** Language of the rendition it was taken from. */
  readonly rendition: string;
  /** Article words it covers, half-open. */
  readonly articleStart: number;
  readonly articleEnd: number;
  /** How many of them stand on the page unaltered. */
  readonly sharedWords: number;
  readonly alterations: readonly Alteration[];
};
export type Match = TermMatch | ClaimMatch | PassageMatch;
export type MatchKind = Match['kind'];
