/**
 * Cuts an alignment where the page tells that two pieces are not one quotation:
 * another block between them (an advertisement, a caption), narration between quotation marks,
 * or a jump over much of the article at a block border. Then trims ends that hang by a thread.
 */
import { type Alignment, isNextBlock, type Texts } from './align-passage.ts';

/** A paragraph left out between two blocks parts two passages; inside a block it is an omission. */
const MAX_LEFT_OUT_BETWEEN_BLOCKS = 8;
/** Closing mark, narration, opening mark: «…», he said, «…» */
const NARRATION = /["”»’][^"“”«»]*[\s,.;:—–-]["“«]/u;

export function cutAlignment(texts: Texts, alignment: Alignment): Alignment[] {
  const { rendition, page, article } = alignment;
  const pieces: Alignment[] = [];
  let from = 0;
  for (let at = 1; at <= page.length; at++) {
    if (at < page.length && !isCut(texts, alignment, at)) continue;
    pieces.push({ rendition, page: page.slice(from, at), article: article.slice(from, at) });
    from = at;
  }
  return pieces.map((piece) => trimEnds(texts, piece)).filter((piece) => piece.page.length > 0);
}

function isCut({ words, blocks }: Texts, { page, article }: Alignment, at: number): boolean {
  const before = page[at - 1]!;
  const after = page[at]!;
  if (!isNextBlock(blocks, before, after)) return true;
  const leftOut = article[at]! - article[at - 1]! - 1;
  const added = after - before - 1;
  if (blocks.blockOf[before] !== blocks.blockOf[after] && leftOut >= MAX_LEFT_OUT_BETWEEN_BLOCKS) return true;
  return added > 0 && NARRATION.test(words.text.slice(words.ends[before], words.starts[after]));
}

/** Evidence in the last words must outweigh the words skipped to reach them. */
function trimEnds({ index }: Texts, { rendition, page, article }: Alignment): Alignment {
  let first = 0;
  let last = page.length - 1;
  for (
    let gapAt = lastGap(page, article, first, last);
    gapAt > first;
    gapAt = lastGap(page, article, first, last)
  ) {
    if (holds(index.weights, page, article, gapAt, gapAt, last)) break;
    last = gapAt - 1;
  }
  for (
    let gapAt = firstGap(page, article, first, last);
    gapAt > first;
    gapAt = firstGap(page, article, first, last)
  ) {
    if (holds(index.weights, page, article, gapAt, first, gapAt - 1)) break;
    first = gapAt;
  }
  return { rendition, page: page.slice(first, last + 1), article: article.slice(first, last + 1) };
}

const isGap = (page: number[], article: number[], at: number): boolean =>
  page[at]! - page[at - 1]! > 1 || article[at]! - article[at - 1]! > 1;

function lastGap(page: number[], article: number[], first: number, last: number): number {
  let at = last;
  while (at > first && !isGap(page, article, at)) at--;
  return at;
}

function firstGap(page: number[], article: number[], first: number, last: number): number {
  let at = first + 1;
  while (at <= last && !isGap(page, article, at)) at++;
  return at <= last ? at : first;
}

/** True where the words `from` to `to` are worth the gap before `gapAt`. */
function holds(
  weights: Uint8Array,
  page: number[],
  article: number[],
  gapAt: number,
  from: number,
  to: number,
): boolean {
  let weight = 0;
  for (let at = from; at <= to; at++) weight += 1 + weights[article[at]!]!;
  const skipped =
    Math.max(page[gapAt]! - page[gapAt - 1]!, Math.min(article[gapAt]! - article[gapAt - 1]!, 8)) - 1;
  return weight > 2 * skipped;
}
