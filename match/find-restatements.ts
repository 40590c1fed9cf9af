/**
 * Finds claims told in other words: a sentence that holds one form of each group of cues, and none
 * that says something else. Precision first: a question tells nothing, nor does a sentence that
 * carries the claim in the article's own words, denies it, or tells it of somebody else.
 *
 * Cost: one pattern a sentence; the claims' own patterns only where that one meets.
 */
import type { WordBlocks } from './blocks.ts';
import { isDenied, isOfAnother } from './denial.ts';
import { type PlainWords, plainWords } from './plain-words.ts';
import type { Pattern, RestatementIndex, Retelling } from './restatement-index.ts';
import { clauseAround, findSentences, type Sentence } from './sentences.ts';
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
    if (!firstIn(plain.text, gist)) continue;
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

type Place = { readonly start: number; readonly end: number };

function matchSentence(
  words: TokenStream,
  sentence: Sentence,
  plain: PlainWords,
  { pack, claim, language, groups, hasPredicate, subject, others, none }: Retelling,
): ClaimMatch | undefined {
  const { text, offsets } = plain;
  const cues: Place[] = [];
  for (const group of groups) {
    const cue = firstIn(text, group);
    if (!cue) return undefined;
    cues.push(cue);
  }
  if (none && firstIn(text, none)) return undefined;

  const [telling] = cues as [Place];
  const wordAt = (offset: number) => sentence.first + offsets.findLastIndex((start) => start <= offset);
  const unsaid = hide(
    text,
    groups.filter((group) => group !== subject),
  );
  if (subject && isOfAnother(language, unsaid, telling.start, subject(), others())) return undefined;

  const clause = clauseAround(words, sentence, wordAt(telling.start), wordAt(telling.end - 1));
  const from = offsets[clause.first - sentence.first]!;
  const to = offsets[clause.end - sentence.first] ?? text.length;
  if (isDenied(language, unsaid, hasPredicate ? { start: from, end: to } : undefined)) return undefined;

  const start = words.starts[wordAt(Math.min(...cues.map((cue) => cue.start)))]!;
  const end = words.ends[wordAt(Math.max(...cues.map((cue) => cue.end)) - 1)]!;
  return { kind: 'claim', by: 'restatement', similarity: 1, pack, id: claim, start, end };
}

function firstIn(text: string, pattern: Pattern): Place | undefined {
  const expression = pattern();
  const met = expression.exec(text);
  expression.lastIndex = 0;
  // The space after the last word is no part of it.
  return met ? { start: met.index, end: met.index + met[0].length - 1 } : undefined;
}

/** The text with underscores for the words of the cues, so that a "not" that belongs to one denies nothing. */
function hide(text: string, patterns: readonly Pattern[]): string {
  const units = text.split('');
  for (const pattern of patterns) {
    for (const met of text.matchAll(pattern())) {
      const [whole, ...gaps] = met.indices!;
      for (let at = whole![0]; at < whole![1]; at++)
        if (text[at] !== ' ' && !gaps.some((gap) => gap && at >= gap[0] && at < gap[1])) units[at] = '_';
    }
  }
  return units.join('');
}
