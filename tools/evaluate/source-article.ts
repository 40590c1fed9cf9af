/**
 * The article that labelled pages quote, as words: the real one where SIDELIGHT_ARTICLE names its
 * text, else the one of our own that the tests use. Its text is read at run time and never stored.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../content-data/schema.ts';
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
  readonly isReal: boolean;
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

export function loadSourceArticle(file = process.env.SIDELIGHT_ARTICLE): SourceArticle {
  const isReal = file !== undefined && existsSync(file);
  const text = isReal ? readFileSync(file, 'utf8') : SYNTHETIC_ARTICLE;
  const pack = isReal ? readBundledPack() : makeSyntheticPack();
  const source = makeIndexSource(pack);
  const words = readWords(text);
  return {
    isReal,
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

function readWords(text: string): ArticleWord[] {
  const words: ArticleWord[] = [];
  let token = 0;
  text
    .split(/\r?\n/)
    .filter((line) => tokenize(line).count > 0)
    .forEach((line, paragraph) => {
      for (const part of line.split(/\s+/).filter((one) => one !== '')) {
        const { count } = tokenize(part);
        const last = words.at(-1);
        if (count > 0) words.push({ text: part, paragraph, token, tokenEnd: token + count });
        else if (last?.paragraph === paragraph)
          words[words.length - 1] = { ...last, text: `${last.text} ${part}` };
        token += count;
      }
    });
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
