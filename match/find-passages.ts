/**
 * Finds which passages of known articles a text repeats, word by word, and what was altered.
 *
 * Runs of equal words that keep their order form a chain (chain-runs.ts); a chain that weighs enough
 * is aligned word by word and cut where the page interrupts it. Words of named terms and stock
 * phrases weigh nothing (weigh-words.ts), so reprints of official names are no passages, however long.
 *
 * Finds: quotations of eight words or more, light and heavy edits, cuts. Does not find: paraphrase,
 * fragments of five words, stretches that consist of names alone; a translation is a rendition of its own.
 * Cost: one table look-up a word, then the chains.
 * Constants chosen on tests/fixtures/labelled.
 */
import { type Alignment, alignChain, type Texts } from './align-passage.ts';
import { chainRuns } from './chain-runs.ts';
import { cutAlignment, withoutStrays } from './cut-alignment.ts';
import { findRuns } from './find-runs.ts';
import { FIRST_CJK, fold } from './fold.ts';
import { MAX_LEFT_OUT_AT_CUT } from './gap-cost.ts';
import { matchPassage } from './match-passage.ts';
import { closingWord, openingWord } from './quotation.ts';
import type { PassageMatch } from './types.ts';

/** A passage and the alignment it rests on; claims are read from it. */
export type Passage = { readonly match: PassageMatch; readonly alignment: Alignment };

/** Least score of a chain, and least number of words shared. */
const ENOUGH = { score: 10, words: 8 } as const;
/** The same where quotation marks stand around the words: the page itself says that it quotes. */
const ENOUGH_QUOTED = { score: 6, words: 6 } as const;

/** Passages in page order, disjoint. */
export function findPassages(texts: Texts): Passage[] {
  const { words, index } = texts;
  const taken = new Uint8Array(words.count);
  const kept: Alignment[] = [];
  for (const chain of chainRuns(texts, findRuns(words, index))) {
    if (chain.score < ENOUGH_QUOTED.score) break;
    if (chain.runs.every(({ page, length }) => taken[page] === 1 && taken[page + length - 1] === 1)) continue;
    const free = withoutTaken(alignChain(texts, chain), taken);
    for (const pieces of continuous(cutAlignment(texts, free))) {
      if (!isEnough(texts, pieces, chain.score)) continue;
      for (const piece of pieces.map((one) => withoutStrays(texts, one))) {
        taken.fill(1, piece.page[0], piece.page.at(-1)! + 1);
        kept.push(piece);
      }
    }
  }
  return kept
    .sort((a, b) => a.page[0]! - b.page[0]!)
    .map((alignment) => ({ alignment, match: matchPassage(texts, alignment, taken) }));
}

/** Pieces that go on where the last one stopped vouch for each other; others are judged alone. */
function continuous(pieces: readonly Alignment[]): Alignment[][] {
  const groups: Alignment[][] = [];
  for (const piece of pieces) {
    const before = groups.at(-1)?.at(-1)?.article.at(-1);
    if (before !== undefined && piece.article[0]! - before <= 1 + MAX_LEFT_OUT_AT_CUT)
      groups.at(-1)!.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function isEnough(texts: Texts, pieces: readonly Alignment[], chainScore: number): boolean {
  const evidence = pieces
    .flatMap(({ article }) => article)
    .reduce((sum, at) => sum + texts.index.weights[at]!, 0);
  const score = Math.min(chainScore, evidence);
  const words = pieces.reduce((sum, { page }) => sum + countWords(texts, page), 0);
  if (score >= ENOUGH.score && words >= ENOUGH.words) return true;
  const isClear = score >= ENOUGH_QUOTED.score && words >= ENOUGH_QUOTED.words;
  return isClear && pieces.some((piece) => isQuoted(texts, piece));
}

function isQuoted({ words, blocks }: Texts, { page }: Alignment): boolean {
  const [first, last] = [page[0]!, page.at(-1)!];
  return (
    openingWord(words, blocks, first, 1) !== undefined && closingWord(words, blocks, last, 1) !== undefined
  );
}

/** Words as readers count them: "people-to-people" is one, two Chinese characters are about one. */
function countWords({ words }: Texts, page: readonly number[]): number {
  let count = 0;
  for (const word of page) {
    const start = words.starts[word]!;
    if (fold(words.text.charCodeAt(start)) >= FIRST_CJK) count += 0.5;
    else if (word === 0 || /\s/u.test(words.text.slice(words.ends[word - 1], start))) count++;
  }
  return count;
}

/** The alignment without page words that a stronger passage holds. */
function withoutTaken({ rendition, page, article }: Alignment, taken: Uint8Array): Alignment {
  const isFree = (_: number, at: number) => taken[page[at]!] === 0;
  return { rendition, page: page.filter(isFree), article: article.filter(isFree) };
}
