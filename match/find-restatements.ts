/**
 * Finds claims told in other words: a sentence that holds one form of each group of cues, and none
 * that says something else. Precision first: a question tells nothing, nor does a sentence that
 * carries the claim in the article's own words.
 *
 * Cost: one pattern a sentence; the claims' own patterns only where that one meets.
 */
import type { WordBlocks } from './blocks.ts';
import { type PlainWords, plainWords } from './plain-words.ts';
import type { RestatementIndex, Retelling } from './restatement-index.ts';
import { findSentences, type Sentence } from './sentences.ts';
import type { TokenStream } from './tokenize.ts';
import type { ClaimMatch } from './types.ts';

/**
 * @param quoted - claims found by the article's own words
 * @returns claims in page order, spanning the sentence from the first cue to the last
 */
export function findRestatements(
  words: TokenStream,
  blocks: WordBlocks,
  { retellings, gist }: RestatementIndex,
  quoted: readonly ClaimMatch[],
): ClaimMatch[] {
  if (!gist) return [];
  const found: ClaimMatch[] = [];
  for (const sentence of findSentences(words, blocks)) {
    if (sentence.isQuestion) continue;
    const plain = plainWords(words, sentence.first, sentence.end);
    if (!gist().test(plain.text)) continue;
    const told = new Set<string>();
    for (const retelling of retellings) {
      if (told.has(retelling.claim)) continue;
      const match = matchSentence(words, sentence, plain, retelling);
      if (
        !match ||
        quoted.some((claim) => claim.id === match.id && claim.start < match.end && claim.end > match.start)
      )
        continue;
      told.add(retelling.claim);
      found.push(match);
    }
  }
  return found;
}

function matchSentence(
  { starts, ends }: TokenStream,
  { first }: Sentence,
  { text, offsets }: PlainWords,
  { pack, claim, all, none }: Retelling,
): ClaimMatch | undefined {
  let from = text.length;
  let to = 0;
  for (const pattern of all) {
    const cue = pattern().exec(text);
    if (!cue) return undefined;
    from = Math.min(from, cue.index + 1);
    to = Math.max(to, cue.index + cue[0].length);
  }
  if (none?.().test(text)) return undefined;
  const start = starts[first + offsets.indexOf(from)]!;
  const end = ends[first + offsets.findLastIndex((offset) => offset < to)]!;
  return { kind: 'claim', by: 'restatement', similarity: 1, pack, id: claim, start, end };
}
