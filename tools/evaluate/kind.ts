/** What a kind of difficulty is, and what makers of pages share. */
import { renderPassage, verbatim } from './edit-words.ts';
import { around, paragraph } from './page-parts.ts';
import type { Random } from './random.ts';
import type { SourceArticle } from './source-article.ts';

/** What a kind is judged by: `none` pages hold no passage at all. */
export type Group = 'verbatim' | 'edited' | 'none' | 'live';
/** Chance decides which words a page holds; the kind decides what is done to them. */
export type PassageKind = {
  readonly name: string;
  readonly group: Group;
  /** Whether it takes paragraphs, which single quotations do not have. */
  readonly needsArticle: boolean;
  /** @returns the page's body with marks, as a reader meets it in the end */
  readonly make: (article: SourceArticle, random: Random) => string;
  /** What is served, where that is not what the reader meets in the end. Gets the body without marks. */
  readonly serve?: (body: string) => string;
};
/** Article words, half-open. */
export type Range = readonly [from: number, to: number];

export const kind = (
  name: string,
  group: Group,
  make: PassageKind['make'],
  more: Partial<Pick<PassageKind, 'needsArticle' | 'serve'>> = {},
): PassageKind => ({ name, group, make, needsArticle: false, ...more });

export const plain = (article: SourceArticle, [from, to]: Range): string =>
  renderPassage(article, verbatim(article, from, to));

export const longSentence = (article: SourceArticle, random: Random, least = 12): Range =>
  pickLong(article.sentences, random, least);
export const longParagraph = (article: SourceArticle, random: Random, least = 35): Range =>
  pickLong(article.paragraphs, random, least);

/** One of those that are long enough; where none is, one of the longest. */
function pickLong(ranges: readonly Range[], random: Random, least: number): Range {
  const length = ([from, to]: Range) => to - from;
  const enough = ranges.filter((range) => length(range) >= least);
  return random.pick(
    enough.length > 0 ? enough : ranges.toSorted((a, b) => length(b) - length(a)).slice(0, 6),
  );
}

/** A quotation in a report of our own. */
export const report = (random: Random, quotation: string): string =>
  `<article>${paragraph(around(random))}${paragraph(`In their view, ${quotation}. ${around(random)}`)}${paragraph(around(random))}</article>`;
export const quoted = (inner: string): string => `“${inner.replace(/[.,;:]([\uE000-\uF7FF]*)$/u, '$1')}”`;
