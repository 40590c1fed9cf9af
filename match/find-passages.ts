/**
 * Finds which passages of known articles a text repeats, word by word, and what was altered.
 *
 * Seeds are shingles (SHINGLE words in a row) that the article holds too. Seeds that keep their
 * order form a chain; a chain is aligned word by word, cut where the page interrupts it, and kept
 * where its shared words weigh enough. Words of named terms and stock phrases weigh nothing.
 *
 * Finds: quotations from about eight words on, light and heavy edits, cuts. Does not find:
 * paraphrase, translation (a translation is a rendition of its own), fragments of five words.
 * Cost: one table look-up a word, then the chains.
 * Constants chosen on tests/fixtures/labelled.
 */
import { type Alignment, alignChain, type Texts } from './align-passage.ts';
import { chainSeeds } from './chain-seeds.ts';
import { cutAlignment } from './cut-alignment.ts';
import { findAlterations } from './find-alterations.ts';
import type { PassageMatch } from './types.ts';

/** A passage and the alignment it rests on; claims are read from it. */
export type Passage = { readonly match: PassageMatch; readonly alignment: Alignment };

/** Least evidence of a passage: the weights of its shared words, `WEIGHT.full` for a telling one. */
const MIN_EVIDENCE = 14;
/** Least number of shared words, counting "people-to-people" as one. */
const MIN_WORDS = 6;
/** Least share of page words that are the article's. */
const MIN_SIMILARITY = 0.5;

export function findPassages(texts: Texts): Passage[] {
  const { words, index } = texts;
  const candidates = chainSeeds(words, index)
    .map((chain) => alignChain(texts, chain))
    .map((alignment) => ({ alignment, evidence: evidenceOf(index.weights, alignment) }))
    .filter(({ alignment, evidence }) => evidence >= MIN_EVIDENCE && isLongEnough(texts, alignment))
    .sort((a, b) => b.evidence - a.evidence);

  const taken = new Uint8Array(words.count);
  const kept: Alignment[] = [];
  for (const { alignment } of candidates) {
    const free = withoutTaken(alignment, taken);
    if (evidenceOf(index.weights, free) < MIN_EVIDENCE || !isLongEnough(texts, free)) continue;
    for (const piece of cutAlignment(texts, free)) {
      if (piece.page.length < 2) continue;
      taken.fill(1, piece.page[0], piece.page.at(-1)! + 1);
      kept.push(piece);
    }
  }
  return kept
    .map((alignment) => ({ alignment, match: toMatch(texts, alignment) }))
    .sort((a, b) => a.match.start - b.match.start);
}

function evidenceOf(weights: Uint8Array, { article }: Alignment): number {
  return article.reduce((sum, word) => sum + weights[word]!, 0);
}

function isLongEnough({ words }: Texts, { page }: Alignment): boolean {
  if (page.length < MIN_WORDS) return false;
  const apart = page.filter(
    (word, at) =>
      at === 0 ||
      words.starts[word]! - words.ends[word - 1]! > 1 ||
      /\s/.test(words.text[words.ends[word - 1]!]!),
  );
  return apart.length >= MIN_WORDS && page.length / (page.at(-1)! - page[0]! + 1) >= MIN_SIMILARITY;
}

/** The alignment without page words that a stronger passage holds. */
function withoutTaken({ rendition, page, article }: Alignment, taken: Uint8Array): Alignment {
  const isFree = (_: number, at: number) => taken[page[at]!] === 0;
  return { rendition, page: page.filter(isFree), article: article.filter(isFree) };
}

function toMatch(texts: Texts, alignment: Alignment): PassageMatch {
  const { words, index } = texts;
  const rendition = index.renditions[alignment.rendition]!;
  const { page, article } = alignment;
  return {
    kind: 'passage',
    pack: rendition.pack,
    rendition: rendition.language,
    start: words.starts[page[0]!]!,
    end: words.ends[page.at(-1)!]!,
    articleStart: article[0]! - rendition.start,
    articleEnd: article.at(-1)! + 1 - rendition.start,
    sharedWords: page.length,
    alterations: findAlterations(texts, alignment),
  };
}
