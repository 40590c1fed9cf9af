/** Turns a chain's runs into pairs of page word and article word: the whole alignment of one passage. */
import { alignGap } from './align-gap.ts';
import type { ArticleIndex } from './article-index.ts';
import { isNextBlock, type WordBlocks } from './blocks.ts';
import { type Chain, overlapOf } from './chain-runs.ts';
import type { Run } from './find-runs.ts';
import { HASH_SEED } from './hash.ts';
import { spellingsOf } from './spelling.ts';
import { hashWordAt, type TokenStream } from './tokenize.ts';

/** Page word `page[i]` is article word `article[i]` (common column); ascending in both. */
export type Alignment = { readonly rendition: number; readonly page: number[]; readonly article: number[] };

/** Words that an extension may skip, in all, to reach the next two equal ones. */
const MAX_SKIP = 4;

/** What aligning looks at: one page, one index. */
export type Texts = {
  readonly words: TokenStream;
  readonly blocks: WordBlocks;
  readonly index: ArticleIndex;
  /** Hashes of a page word's other spellings, filled as they are asked for. */
  readonly spellings: Map<number, readonly number[]>;
};

/** True where two words are equal to a reader: the same hash, or British against American spelling. */
export function sameWord(texts: Texts, page: number, article: number): boolean {
  const wanted = texts.index.words[article]!;
  return texts.words.hashes[page] === wanted || otherSpellings(texts, page).includes(wanted);
}

function otherSpellings({ words, spellings }: Texts, page: number): readonly number[] {
  const known = spellings.get(page);
  if (known) return known;
  const word = words.text.slice(words.starts[page], words.ends[page]).toLowerCase();
  const hashes = spellingsOf(word).map((other) => hashWordAt(other, 0, other.length, HASH_SEED));
  spellings.set(page, hashes);
  return hashes;
}

/** Aligns the gaps between a chain's runs and extends it at both ends. */
export function alignChain(texts: Texts, chain: Chain): Alignment {
  const { rendition } = chain.runs[0]!;
  const { start, end } = texts.index.renditions[rendition]!;
  const same = (page: number, article: number) => sameWord(texts, page, article);
  const alignment: Alignment = { rendition, page: [], article: [] };
  const push = (page: number, article: number) => {
    alignment.page.push(page);
    alignment.article.push(article);
  };

  let before: Run | undefined;
  for (const run of chain.runs) {
    const overlap = before ? overlapOf(before, run) : 0;
    if (before) {
      const [page, article] = [before.page + before.length, before.article + before.length];
      for (const pair of alignGap(page, run.page + overlap, article, run.article + overlap, same))
        push(...pair);
    }
    for (let at = overlap; at < run.length; at++) push(run.page + at, run.article + at);
    before = run;
  }
  extend(texts, alignment, start, end, 1);
  extend(texts, alignment, start, end, -1);
  return alignment;
}

/**
 * Walks on from one end while words are equal; at a difference, looks for two equal words in a row
 * within MAX_SKIP skipped ones, in the same block.
 */
function extend(texts: Texts, alignment: Alignment, start: number, end: number, step: 1 | -1): void {
  const { page, article } = alignment;
  const { words, blocks } = texts;
  const isIn = (p: number, a: number) => p >= 0 && p < words.count && a >= start && a < end;
  const add = (p: number, a: number) => {
    if (step === 1) {
      page.push(p);
      article.push(a);
    } else {
      page.unshift(p);
      article.unshift(a);
    }
  };
  let p = (step === 1 ? page.at(-1)! : page[0]!) + step;
  let a = (step === 1 ? article.at(-1)! : article[0]!) + step;
  while (isIn(p, a)) {
    if (sameWord(texts, p, a) && isNextBlock(blocks, p - step, p)) {
      add(p, a);
      p += step;
      a += step;
      continue;
    }
    const skip = findResume(texts, p, a, step, isIn);
    if (!skip) return;
    p += skip[0] * step;
    a += skip[1] * step;
  }
}

/** How many page and article words to skip for two equal words in a row, the fewest first. */
function findResume(
  { words, blocks, index }: Texts,
  p: number,
  a: number,
  step: 1 | -1,
  isIn: (p: number, a: number) => boolean,
): [number, number] | undefined {
  const home = blocks.blockOf[p - step];
  for (let cost = 1; cost <= MAX_SKIP; cost++) {
    for (let inPage = 0; inPage <= cost; inPage++) {
      for (const inArticle of inPage === cost ? range(cost) : [cost]) {
        const page = p + inPage * step;
        const article = a + inArticle * step;
        if (!isIn(page + step, article + step) || blocks.blockOf[page + step] !== home) continue;
        const weight = index.weights[article]! + index.weights[article + step]!;
        const equal =
          words.hashes[page] === index.words[article] &&
          words.hashes[page + step] === index.words[article + step];
        if (equal && weight > cost) return [inPage, inArticle];
      }
    }
  }
  return undefined;
}

const range = (to: number): number[] => Array.from({ length: to + 1 }, (_, at) => at);
