/** Words of the article as a page has them, edited or not, and the truth about each. */
import { closeMark, mark, openMark } from './marks.ts';
import type { ArticleWord, SourceArticle } from './source-article.ts';

export type PageWord = {
  readonly text: string;
  /** The article word it is or replaces; undefined for a word that was added. */
  readonly word: ArticleWord | undefined;
  readonly isAltered: boolean;
  /** Article words left out right before it, in a row. */
  readonly leftOut: number;
};

export const verbatim = (article: SourceArticle, from: number, to: number): PageWord[] =>
  article.words.slice(from, to).map((word) => ({ text: word.text, word, isAltered: false, leftOut: 0 }));

const LETTERS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** Puts another word in, between the punctuation of the old. */
export const replaceIn = (text: string, by: string): string => {
  const isCapital = /^[^\p{L}]*\p{Lu}/u.test(text);
  return text.replace(LETTERS, isCapital ? by[0]!.toUpperCase() + by.slice(1) : by);
};

export const replaced = (one: PageWord, by: string): PageWord => ({
  ...one,
  text: replaceIn(one.text, by),
  isAltered: true,
});
export const added = (text: string): PageWord => ({ text, word: undefined, isAltered: true, leftOut: 0 });

/** Without the words at `from` up to `to`; the one after remembers. */
export const leaveOut = (words: readonly PageWord[], from: number, to: number): PageWord[] =>
  words
    .map((one, at) => (at === to ? { ...one, leftOut: one.leftOut + to - from } : one))
    .filter((_, at) => at < from || at >= to);

/**
 * The words as marked text: one passage, its altered words, the claims that stand in it.
 *
 * @param join - what stands between two words, by the place of the second; a space by default
 */
export function renderPassage(
  article: SourceArticle,
  words: readonly PageWord[],
  join: (at: number) => string = () => ' ',
): string {
  const before = new Map<number, string>();
  const after = new Map<number, string>();
  for (const { kind, id, from, to } of claimsIn(article, words)) {
    before.set(from, (before.get(from) ?? '') + openMark(kind, id));
    after.set(to, closeMark(kind, id) + (after.get(to) ?? ''));
  }
  const parts = words.map((one, at) => {
    const gap = at === 0 ? '' : join(at);
    const marked = one.isAltered
      ? one.text.replace(LETTERS, (letters) => mark(letters, 'altered'))
      : one.text;
    const lack = one.leftOut > 0 && at > 0 ? mark(gap, /…|\.\.\./.test(gap) ? 'owned-up' : 'left-out') : gap;
    return `${lack}${before.get(at) ?? ''}${marked}${after.get(at) ?? ''}`;
  });
  return mark(parts.join(''), 'passage');
}

type StandingClaim = { kind: 'claim' | 'maybe-claim'; id: number; from: number; to: number };

/** Claims of which enough stands here; where about half stands, either answer is right. */
function claimsIn({ claims }: SourceArticle, words: readonly PageWord[]): StandingClaim[] {
  return claims.flatMap(({ token, tokenEnd }, id) => {
    const isIn = ({ word }: PageWord) => word !== undefined && word.token < tokenEnd && word.tokenEnd > token;
    const from = words.findIndex(isIn);
    if (from < 0) return [];
    const standing = words
      .filter((one) => isIn(one) && !one.isAltered)
      .reduce((sum, { word }) => sum + Math.min(word!.tokenEnd, tokenEnd) - Math.max(word!.token, token), 0);
    const share = standing / (tokenEnd - token);
    if (share < 0.35) return [];
    return [{ kind: share >= 0.75 ? 'claim' : 'maybe-claim', id, from, to: words.findLastIndex(isIn) }];
  });
}
