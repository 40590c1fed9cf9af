/** Reads from an alignment which words the page replaced, added or left out. */
import type { Alignment, Texts } from './align-passage.ts';
import { findEdge } from './find-edges.ts';
import { ELLIPSIS } from './page-signs.ts';
import { isRespelled } from './respelling.ts';
import type { Alteration } from './types.ts';
import { classifyWord, opensSentence, senseOf } from './word-class.ts';

const BRACKETED = /^[^[\]]*\[.*\][^[\]]*$/su;

/** Page words and article words that stand against each other, half-open; common column. */
type Gap = {
  readonly page: number;
  readonly pageEnd: number;
  readonly article: number;
  readonly articleEnd: number;
};

/**
 * Alterations in page order; article offsets count from the rendition's first word. O(words).
 *
 * @param taken - page words that belong to a passage; altered words at the ends are added to them
 */
export function findAlterations(texts: Texts, alignment: Alignment, taken: Uint8Array): Alteration[] {
  const { page, article } = alignment;
  const [head, tail] = [findEdge(texts, alignment, -1, taken), findEdge(texts, alignment, 1, taken)];
  const [first, last] = [page[0]!, page.at(-1)! + 1];
  const [articleFirst, articleLast] = [article[0]!, article.at(-1)! + 1];
  const gaps: Gap[] = [
    {
      page: first - head.page,
      pageEnd: first,
      article: articleFirst - head.article,
      articleEnd: articleFirst,
    },
  ];
  for (let at = 1; at < page.length; at++) {
    gaps.push({
      page: page[at - 1]! + 1,
      pageEnd: page[at]!,
      article: article[at - 1]! + 1,
      articleEnd: article[at]!,
    });
  }
  gaps.push({
    page: last,
    pageEnd: last + tail.page,
    article: articleLast,
    articleEnd: articleLast + tail.article,
  });
  return gaps
    .filter((gap) => gap.pageEnd > gap.page || gap.articleEnd > gap.article)
    .filter((gap) => !isRespelled(texts, gap))
    .map((gap) => describe(texts, alignment.rendition, gap));
}

function describe({ words, index }: Texts, at: number, gap: Gap): Alteration {
  const rendition = index.renditions[at]!;
  const [articleStart, articleEnd] = [gap.article - rendition.start, gap.articleEnd - rendition.start];
  const isLeftOut = gap.pageEnd === gap.page;
  const between = {
    start: words.ends[gap.page - 1] ?? 0,
    end: words.starts[gap.pageEnd] ?? words.text.length,
  };
  const span = isLeftOut ? between : { start: words.starts[gap.page]!, end: words.ends[gap.pageEnd - 1]! };
  const around = words.text.slice(between.start, between.end);
  const isBracketed = BRACKETED.test(around);
  const classes = [...rendition.classes.slice(articleStart, articleEnd)];
  for (let word = gap.page; word < gap.pageEnd; word++) classes.push(classOf(words, word));
  return {
    ...span,
    kind: isLeftOut ? 'left-out' : gap.articleEnd === gap.article ? 'added' : 'replaced',
    articleStart,
    articleEnd,
    marked: isBracketed || (isLeftOut && ELLIPSIS.test(around)),
    sense: senseOf(classes),
  };
}

function classOf({ text, starts, ends }: Texts['words'], word: number): string {
  return classifyWord(text.slice(starts[word], ends[word]), opensSentence(text, starts[word]!));
}
