/** Turns a chain's runs into pairs of page word and article word: the whole alignment of one passage. */
import { alignGap } from './align-gap.ts';
import type { ArticleIndex } from './article-index.ts';
import type { WordBlocks } from './blocks.ts';
import { type Chain, overlapOf } from './chain-runs.ts';
import { extendEnd } from './extend-end.ts';
import type { Run } from './find-runs.ts';
import { HASH_SEED } from './hash.ts';
import { beginsAnew } from './quotation.ts';
import { spellingsOf } from './spelling.ts';
import { hashWordAt, type TokenStream } from './tokenize.ts';

/** Page word `page[i]` is article word `article[i]` (common column); ascending in both. */
export type Alignment = { readonly rendition: number; readonly page: number[]; readonly article: number[] };

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
export function alignChain(texts: Texts, { runs }: Chain): Alignment {
  const same = (page: number, article: number) => sameWord(texts, page, article);
  const pairs: [page: number, article: number][] = [];
  let before: Run | undefined;
  for (const run of runs) {
    let overlap = before ? overlapOf(before, run) : 0;
    if (before) {
      const stray = strayWords(texts, before, overlap);
      pairs.length -= stray;
      overlap -= stray;
      const [page, article] = [before.page + before.length - stray, before.article + before.length - stray];
      pairs.push(...alignGap(page, run.page + overlap, article, run.article + overlap, same));
    }
    for (let at = overlap; at < run.length; at++) pairs.push([run.page + at, run.article + at]);
    before = run;
  }
  const { rendition } = runs[0]!;
  for (let more = extendEnd(texts, rendition, pairs[0]!, -1); more.length > 0; ) {
    pairs.unshift(...more.reverse());
    more = extendEnd(texts, rendition, pairs[0]!, -1);
  }
  for (let more = extendEnd(texts, rendition, pairs.at(-1)!, 1); more.length > 0; ) {
    pairs.push(...more);
    more = extendEnd(texts, rendition, pairs.at(-1)!, 1);
  }
  return { rendition, page: pairs.map(([page]) => page), article: pairs.map(([, article]) => article) };
}

/** Of the words that two runs share, those that stand beyond a border of the page belong to the later run. */
function strayWords({ words, blocks }: Texts, { page, length }: Run, overlap: number): number {
  const first = page + length - overlap;
  if (overlap === 0 || overlap === length) return 0;
  return beginsAnew(words, blocks, first) ? overlap : 0;
}
