/** Reads from an alignment which words the page replaced, added or left out. */
import type { Alignment, Texts } from './align-passage.ts';
import type { Alteration } from './types.ts';
import { classifyWord, opensSentence, senseOf } from './word-class.ts';

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s*\]|⋯|……|\*\s?\*\s?\*/u;

/** Alterations in page order; article offsets count from the rendition's first word. O(words). */
export function findAlterations(texts: Texts, alignment: Alignment): Alteration[] {
  const { page, article } = alignment;
  const found: Alteration[] = [];
  for (let at = 1; at < page.length; at++) {
    const added = page[at]! - page[at - 1]! - 1;
    const leftOut = article[at]! - article[at - 1]! - 1;
    if (added > 0 || leftOut > 0) found.push(describe(texts, alignment, at, added, leftOut));
  }
  return found;
}

function describe(
  texts: Texts,
  alignment: Alignment,
  at: number,
  added: number,
  leftOut: number,
): Alteration {
  const { words, index } = texts;
  const rendition = index.renditions[alignment.rendition]!;
  const before = alignment.page[at - 1]!;
  const articleStart = alignment.article[at - 1]! + 1 - rendition.start;
  const gap = { start: words.ends[before]!, end: words.starts[before + added + 1]! };
  const span = added > 0 ? { start: words.starts[before + 1]!, end: words.ends[before + added]! } : gap;
  const around = words.text.slice(gap.start, gap.end);
  const bracketed = /^[^[\]]*\[.*\][^[\]]*$/su.test(around);
  const classes = [...rendition.classes.slice(articleStart, articleStart + leftOut)];
  for (let word = before + 1; word <= before + added; word++) classes.push(classOf(texts, word));
  return {
    ...span,
    kind: added === 0 ? 'left-out' : leftOut === 0 ? 'added' : 'replaced',
    articleStart,
    articleEnd: articleStart + leftOut,
    marked: added === 0 ? ELLIPSIS.test(around) || bracketed : bracketed,
    sense: senseOf(classes),
  };
}

function classOf({ words }: Texts, word: number): string {
  const start = words.starts[word]!;
  return classifyWord(words.text.slice(start, words.ends[word]), opensSentence(words.text, start));
}
