/** What is told of a passage: its place on the page and in the article, and what was altered. */
import type { Alignment, Texts } from './align-passage.ts';
import { findAlterations } from './find-alterations.ts';
import type { PassageMatch } from './types.ts';

/** @param taken - page words that belong to a passage; altered words at the ends are added to them */
export function matchPassage(texts: Texts, alignment: Alignment, taken: Uint8Array): PassageMatch {
  const { words, index } = texts;
  const rendition = index.renditions[alignment.rendition]!;
  const alterations = findAlterations(texts, alignment, taken);
  const [first, last] = [alterations[0], alterations.at(-1)];
  const { page, article } = alignment;
  const articleStart = article[0]! - rendition.start;
  const articleEnd = article.at(-1)! + 1 - rendition.start;
  return {
    kind: 'passage',
    pack: rendition.pack,
    rendition: rendition.language,
    start: Math.min(words.starts[page[0]!]!, first?.start ?? words.text.length),
    end: Math.max(words.ends[page.at(-1)!]!, last?.end ?? 0),
    articleStart: Math.min(articleStart, first?.articleStart ?? articleStart),
    articleEnd: Math.max(articleEnd, last?.articleEnd ?? articleEnd),
    sharedWords: page.length,
    alterations,
  };
}
