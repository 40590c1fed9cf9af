/** Cuts a text into sentences, well enough to keep apart what is said apart. */
import type { WordBlocks } from './blocks.ts';
import type { TokenStream } from './tokenize.ts';

/** Words `first` up to `end`. */
export type Sentence = { readonly first: number; readonly end: number; readonly isQuestion: boolean };

const END = /[.!?。！？…]["”’»)\]」』]*(?:\s|$)|[。！？]/u;
const QUESTION = /[?？]/u;
/** A full stop after these ends nothing; nor does one after a single letter ("J. Smith", "U.S."). */
const ABBREVIATION =
  /^(?:\p{Lu}|No|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|vs|etc|approx|[гГ]г?|им|тыс|млн|млрд|долл)$/u;

/** Sentences in order; none runs across a block border. O(words). */
export function findSentences(words: TokenStream, { firstWord }: WordBlocks): Sentence[] {
  const sentences: Sentence[] = [];
  for (let block = 0; block + 1 < firstWord.length; block++) {
    const limit = firstWord[block + 1]!;
    let first = firstWord[block]!;
    for (let word = first; word < limit; word++) {
      const gap = words.text.slice(
        words.ends[word],
        word + 1 < limit ? words.starts[word + 1] : words.ends[word]! + 3,
      );
      if (word + 1 < limit && !endsSentence(words, word, gap)) continue;
      sentences.push({ first, end: word + 1, isQuestion: QUESTION.test(gap) });
      first = word + 1;
    }
  }
  return sentences;
}

function endsSentence({ text, starts, ends }: TokenStream, word: number, gap: string): boolean {
  if (!END.test(gap)) return false;
  if (!gap.startsWith('.')) return true;
  const isAbbreviation = ABBREVIATION.test(text.slice(starts[word], ends[word]));
  return !isAbbreviation && !/^\p{Ll}/u.test(text.slice(starts[word + 1], ends[word + 1]));
}

/** Between clauses; not the comma of Chinese enumerations, nor quotation marks, which part nothing from its "not". */
const CLAUSE_BORDER = /[,;:()，；：（）—–]|\s-\s/u;

/** The words around some words of a sentence, up to the nearest signs between clauses. O(words). */
export function clauseAround(
  { text, starts, ends }: TokenStream,
  sentence: Sentence,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  const isBorder = (word: number) => CLAUSE_BORDER.test(text.slice(ends[word - 1], starts[word]));
  let first = from;
  while (first > sentence.first && !isBorder(first)) first--;
  let end = to + 1;
  while (end < sentence.end && !isBorder(end)) end++;
  return { first, end };
}
