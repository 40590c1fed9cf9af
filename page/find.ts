import type { Alteration, Match } from '../match/types.ts';
import type { PageText } from './page-text.ts';
import type { ReadRoot } from './read-page.ts';
import { nodesOf, toStaticRange } from './text-range.ts';

/** The page's words around and in a find, white space folded. */
export type Excerpt = { readonly before: string; readonly exact: string; readonly after: string };

/** An alteration as it stands on the page, with the passage's words on either side. */
export type AlteredPlace = {
  readonly alteration: Alteration;
  readonly range: StaticRange;
  /** Empty for words left out. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
};

/** A match that stands on this page. */
export type Find = {
  /** Names it for as long as it stands, also when the text around it is read again. */
  readonly key: number;
  /** Its offsets are those of the text it was found in, which is gone: use `range`. */
  readonly match: Match;
  readonly root: ReadRoot;
  readonly range: StaticRange;
  /** The text nodes it runs over, in page order. */
  readonly nodes: readonly Text[];
  /** One for each of a passage's alterations, in their order; empty for other kinds. */
  readonly altered: readonly AlteredPlace[];
  readonly excerpt: Excerpt;
};

/** Units of page text shown on either side of a find. */
const AROUND = 40;
/** Longest `exact`; of a longer passage the beginning stands for the whole. */
const LONGEST = 300;

export function makeFind(root: ReadRoot, page: PageText, match: Match, key: number): Find {
  const alterations = match.kind === 'passage' ? match.alterations : [];
  return {
    key,
    match,
    root,
    range: toStaticRange(page, match),
    nodes: nodesOf(page, match),
    altered: alterations.map((alteration) => placeAlteration(page, match, alteration)),
    excerpt: excerptOf(page.text, match),
  };
}

function placeAlteration(page: PageText, passage: Match, alteration: Alteration): AlteredPlace {
  const { start, end, kind } = alteration;
  const before = fold(page.text.slice(passage.start, start)).slice(-AROUND);
  const after = fold(page.text.slice(end, passage.end)).slice(0, AROUND);
  return {
    alteration,
    range: toStaticRange(page, alteration),
    words: kind === 'left-out' ? '' : fold(page.text.slice(start, end)).trim(),
    before: before.length < AROUND ? before : before.replace(/^\S*\s/, ''), // no half word
    after: after.length < AROUND ? after : after.replace(/\s\S*$/, ''),
  };
}

function excerptOf(text: string, { start, end }: Match): Excerpt {
  // Indented markup is mostly white space, so more is taken than is shown.
  const before = fold(text.slice(Math.max(0, start - 4 * AROUND), start));
  const exact = fold(text.slice(start, end));
  const after = fold(text.slice(end, end + 4 * AROUND));
  return {
    before: before.slice(-AROUND),
    exact: exact.length > LONGEST ? `${exact.slice(0, LONGEST)}…` : exact,
    after: after.slice(0, AROUND),
  };
}

const fold = (text: string) => text.replace(/\s+/g, ' ');
