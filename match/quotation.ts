/**
 * Where a quotation that holds a stretch of words opens and closes, looked for close to its ends:
 * its first and last words may be altered too, and then nothing but the marks tells that they belong.
 */
import type { WordBlocks } from './blocks.ts';
import { SENTENCE_END } from './page-signs.ts';
import type { TokenStream } from './tokenize.ts';

const OPENING = /[\s(—–-]["“„”«»‘'「『]{1,3}\s?[[(….\s]*$/u;
const CLOSING = /^[\])….,;:!?]*(?:["”“’'」』]|\s?»|«)/u;
/** "workers' rights", or the end of a quotation in single marks. */
const MAYBE_CLOSING = /^['’]\s/u;
const SINGLE = /['‘]$/u;

/** What stands between a word and the one before it. */
const gapBefore = (words: TokenStream, word: number): string =>
  words.text.slice(word > 0 ? words.ends[word - 1] : 0, words.starts[word]);

const closes = (gap: string): boolean => {
  const [mark] = CLOSING.exec(gap) ?? [];
  return mark !== undefined && mark.length < gap.length && !MAYBE_CLOSING.test(gap); // "China's" closes nothing
};

/** True where a block, a sentence or a quotation ends before a word. */
export function beginsAnew(words: TokenStream, { blockOf }: WordBlocks, word: number): boolean {
  if (word === 0 || blockOf[word - 1] !== blockOf[word]) return true;
  const gap = gapBefore(words, word);
  return SENTENCE_END.test(gap) || closes(gap);
}

/** First word of the quotation that opens at the word `first` or at most `most` words before it, in its block. */
export function openingWord(
  words: TokenStream,
  { blockOf }: WordBlocks,
  first: number,
  most: number,
): number | undefined {
  for (let word = first; word >= 0 && first - word <= most && blockOf[word] === blockOf[first]; word--) {
    const startsBlock = word === 0 || blockOf[word - 1] !== blockOf[word];
    const gap = startsBlock ? `\n${gapBefore(words, word).replace(/^.*\n/su, '')}` : gapBefore(words, word);
    if (OPENING.test(gap)) return word;
    if (closes(gap)) return undefined;
  }
  return undefined;
}

/** Last word of the quotation that closes at the word `last` or at most `most` words after it, in its block. */
export function closingWord(
  words: TokenStream,
  { blockOf }: WordBlocks,
  last: number,
  most: number,
): number | undefined {
  for (
    let word = last;
    word < words.count && word - last <= most && blockOf[word] === blockOf[last];
    word++
  ) {
    const isLast = word + 1 === words.count;
    const gap = isLast ? `${words.text.slice(words.ends[word])}\n` : gapBefore(words, word + 1);
    if (closes(gap)) return word;
    if (OPENING.test(gap) || MAYBE_CLOSING.test(gap)) return undefined;
  }
  return undefined;
}

/** True where the words `first` to `last` are what stands between an opening mark and its closing one. */
export function isQuotation(words: TokenStream, blocks: WordBlocks, first: number, last: number): boolean {
  if (openingWord(words, blocks, first, 0) === undefined) return false;
  if (closingWord(words, blocks, last, 0) !== undefined) return true;
  return SINGLE.test(gapBefore(words, first)) && MAYBE_CLOSING.test(gapBefore(words, last + 1));
}
