/** Reads a labelled page as text and asks the matching core alone: no browser, for quick tuning. */
import { findMatches } from '../../match/find-matches.ts';
import type { MatchIndex } from '../../match/match-index.ts';
import type { BlockText } from '../../match/types.ts';
import { type Mark, readMarks } from './marks.ts';
import { type Shown, shownBy } from './score.ts';

export type LabelledText = { readonly text: BlockText; readonly marks: readonly Mark[] };

const BLOCK =
  /<\/?(?:article|aside|blockquote|div|figcaption|figure|footer|h\d|header|li|main|nav|p|pre|section|table|td|textarea|th|tr|ul)\b[^>]*>/g;
const BORDER = '\u2029';
const NOTE = /<sup[^>]*>.*?<\/sup>/gs;

/**
 * Much simplified from `page/`, which reads real pages: blocks by tag name, all other tags dropped.
 *
 * @param notes - whether the text of footnote marks is kept; a reader passes over it, the DOM has it
 */
export function readLabelled(html: string, notes = false): LabelledText {
  const marked = (notes ? html : html.replace(NOTE, ''))
    .replace(/<br>/g, '\n')
    .replace(BLOCK, BORDER)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
  const { text, marks } = readMarks(marked);
  const starts = [0];
  for (const border of text.matchAll(/[^\S\u2029]*\u2029\s*/g)) {
    const start = border.index + border[0].length;
    if (start < text.length && start > 0) starts.push(start);
  }
  return { text: { text, blockStarts: starts, blockOrdinals: starts.map((_, at) => at) }, marks };
}

/** @param claims, terms - ids, in the order that marks count by */
export const runCore = (
  { text }: LabelledText,
  index: MatchIndex,
  claims: readonly string[],
  terms: readonly string[],
): Shown => shownBy(findMatches(text, index), claims, terms);
