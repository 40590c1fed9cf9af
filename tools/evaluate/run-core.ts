/** Reads a labelled page as text and asks the matching core alone: no browser, for quick tuning. */
import { findMatches } from '../../match/find-matches.ts';
import type { MatchIndex } from '../../match/match-index.ts';
import type { BlockText, Match } from '../../match/types.ts';
import { type Mark, readMarks } from './marks.ts';

export type LabelledText = { readonly text: BlockText; readonly marks: readonly Mark[] };

const BLOCK =
  /<\/?(?:article|aside|blockquote|div|figcaption|figure|footer|h\d|header|li|main|nav|p|section|table|td|th|tr|ul)\b[^>]*>/g;
const BORDER = '\u2029';
const NOTE = /<sup[^>]*>.*?<\/sup>/gs;

/** Much simplified from `page/`, which reads real pages: blocks by tag name, all other tags dropped. */
export function readLabelled(html: string): LabelledText {
  const marked = html
    .replace(NOTE, '')
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

export const matchLabelled = ({ text }: LabelledText, index: MatchIndex): Match[] => findMatches(text, index);
