/**
 * The article that labelled pages quote, as words. The real one is read at run time where
 * SIDELIGHT_ARTICLE names its text, and never stored; without it the pack's own short quotations stand
 * in. Tests that need a whole article have one of our own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../content-data/schema.ts';
import { compilePack } from '../../match/compile-pack.ts';
import type { IndexSource } from '../../match/index-source.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { tokenize } from '../../match/tokenize.ts';
import { readPackFolder } from '../pack/read-pack.ts';
import { makeSyntheticPack, SYNTHETIC_ARTICLE } from './synthetic-pack.ts';

/** A word as white space parts it, with its punctuation. `token` is its first article word, half-open to `tokenEnd`. */
export type ArticleWord = {
  readonly text: string;
  readonly paragraph: number;
  readonly token: number;
  readonly tokenEnd: number;
};
/** A claim's tokens, half-open. */
export type ArticleClaim = { readonly id: string; readonly token: number; readonly tokenEnd: number };

export type SourceArticle = {
  /** `quotations`: no more than the pack's own short quotations of it. */
  readonly kind: 'whole' | 'quotations' | 'synthetic';
  readonly pack: Pack;
  readonly source: IndexSource;
  readonly words: readonly ArticleWord[];
  readonly claims: readonly ArticleClaim[];
  /** Word ranges, half-open: each paragraph, and each sentence within one. */
  readonly paragraphs: readonly (readonly [number, number])[];
  readonly sentences: readonly (readonly [number, number])[];
};

export const readBundledPack = (): Pack =>
  readPackFolder(join(import.meta.dirname, '../../content-data/victory-day-2025'));

export const syntheticArticle = (): SourceArticle =>
  makeArticle('synthetic', makeSyntheticPack(), readWords(SYNTHETIC_ARTICLE));

/** The article that the bundled pack is about. */
export function bundledArticle(file = process.env.SIDELIGHT_ARTICLE): SourceArticle {
  const pack = readBundledPack();
  return file !== undefined && existsSync(file)
    ? makeArticle('whole', pack, readWords(readFileSync(file, 'utf8')))
    : makeArticle('quotations', pack, readQuotations(pack));
}

function makeArticle(kind: SourceArticle['kind'], pack: Pack, words: readonly ArticleWord[]): SourceArticle {
  const source = makeIndexSource(pack);
  return {
    kind,
    pack,
    source,
    words,
    claims: source.renditions[0]!.claims.map(([id, token, tokenEnd]) => ({ id, token, tokenEnd })),
    paragraphs: groups(words, (word, before) => word.paragraph !== before.paragraph),
    sentences: groups(
      words,
      (word, before) => word.paragraph !== before.paragraph || /[.!?]["”’)]*$/.test(before.text),
    ),
  };
}

/** Evidence without which a quotation consists of names; see `weighWords`. */
const TELLING = 16;

/** Each claim's decisive words, where they are enough for a passage; every one a paragraph of its own. */
function readQuotations(pack: Pack): ArticleWord[] {
  const { weights } = makeIndexSource(pack).renditions[0]!;
  return compilePack(pack).quotes.flatMap(({ claim, articleStart, words }, paragraph) => {
    const { quote } = pack.claims.find(({ id }) => id === claim)!;
    const own = weights.slice(articleStart, articleStart + words.length);
    const evidence = [...own].reduce((sum, weight) => sum + Number(weight), 0);
    return quote.split(/\s+/).length < 8 || evidence < TELLING
      ? []
      : readLine(quote, paragraph, articleStart);
  });
}

function readWords(text: string): ArticleWord[] {
  let token = 0;
  return text
    .split(/\r?\n/)
    .filter((line) => tokenize(line).count > 0)
    .flatMap((line, paragraph) => {
      const words = readLine(line, paragraph, token);
      token += tokenize(line).count;
      return words;
    });
}

function readLine(line: string, paragraph: number, first: number): ArticleWord[] {
  const words: ArticleWord[] = [];
  let token = first;
  for (const part of line.split(/\s+/).filter((one) => one !== '')) {
    const { count } = tokenize(part);
    const last = words.at(-1);
    if (count > 0) words.push({ text: part, paragraph, token, tokenEnd: token + count });
    else if (last) words[words.length - 1] = { ...last, text: `${last.text} ${part}` };
    token += count;
  }
  return words;
}

function groups(
  words: readonly ArticleWord[],
  begins: (word: ArticleWord, before: ArticleWord) => boolean,
): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !begins(words[at]!, words[at - 1]!)) continue;
    found.push([from, at]);
    from = at;
  }
  return found;
}
