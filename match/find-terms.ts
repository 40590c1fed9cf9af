/**
 * Finds mentions of terms: the longest full name at the leftmost place, and short forms that the
 * words around them bear out (weigh-evidence.ts).
 *
 * Cost: O(words), plus the candidates' evidence windows.
 */
import type { WordBlocks } from './blocks.ts';
import { phrasesAt } from './phrase-index.ts';
import type { TermIndex } from './term-index.ts';
import type { TokenStream } from './tokenize.ts';
import type { TermMatch } from './types.ts';
import { type Cue, type Mention, weighEvidence } from './weigh-evidence.ts';

/** A sentence end or a bracket between two words: no name runs across it. */
const BREAK = /[.!?;…。！？；]\s|[[\](){}|]/u;

/** What stands at the words of a text, before anything is decided. */
type Candidates = { readonly names: Mention[]; readonly shorts: Mention[]; readonly cues: Cue[] };

export function findTerms(words: TokenStream, blocks: WordBlocks, index: TermIndex): TermMatch[] {
  const { names, shorts, cues } = collect(words, blocks, index);
  const mentions = longestLeftmost(names);
  const taken = new Set(mentions.flatMap(({ first, last }) => range(first, last)));
  const accepted: TermMatch[] = mentions.map((mention) => toMatch(words, index, mention, []));
  for (const short of longestLeftmost(shorts)) {
    if (taken.has(short.first)) continue;
    const evidence = weighEvidence(words, blocks, short, mentions, cues);
    if (evidence !== undefined) accepted.push(toMatch(words, index, short, evidence));
  }
  return accepted.sort((a, b) => a.start - b.start);
}

function collect(words: TokenStream, blocks: WordBlocks, index: TermIndex): Candidates {
  const names: Mention[] = [];
  const shorts: Mention[] = [];
  const cues: Cue[] = [];
  for (let block = 0; block + 1 < blocks.firstWord.length; block++) {
    const limit = blocks.firstWord[block + 1]!;
    for (let first = blocks.firstWord[block]!; first < limit; first++) {
      phrasesAt(index.phrases, words, first, limit, (phrase, last) => {
        if (isBroken(words, first, last)) return;
        const written = words.text.slice(words.starts[first], words.ends[last]);
        for (const role of index.roles[phrase]!) {
          if (role.kind === 'cue') cues.push({ first, last, short: role.short, weight: role.weight });
          else if (role.exact !== undefined && role.exact !== plainly(written)) continue;
          else if (role.kind === 'name') names.push({ first, last, term: role.term, short: -1 });
          else shorts.push({ first, last, term: index.termOfShort[role.short]!, short: role.short });
        }
      });
    }
  }
  return { names, shorts, cues };
}

/** As written, but for what nobody sees: full-width forms, invisible characters, line ends in the source. */
const plainly = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');

function isBroken(words: TokenStream, first: number, last: number): boolean {
  for (let word = first; word < last; word++) {
    const from = words.ends[word]!;
    const to = words.starts[word + 1]!;
    if (to - from > 1 && BREAK.test(words.text.slice(from, to))) return true;
  }
  return false;
}

/** Disjoint mentions, ascending. Candidates come in order of their first word, shortest first. */
function longestLeftmost(candidates: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const candidate of candidates) {
    const previous = kept.at(-1);
    if (!previous || candidate.first > previous.last) kept.push(candidate);
    else if (candidate.first === previous.first && candidate.last > previous.last)
      kept[kept.length - 1] = candidate;
  }
  return kept;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

function toMatch(
  words: TokenStream,
  index: TermIndex,
  mention: Mention,
  evidence: readonly string[],
): TermMatch {
  const { pack, id } = index.terms[mention.term]!;
  return {
    kind: 'term',
    pack,
    id,
    evidence,
    start: words.starts[mention.first]!,
    end: words.ends[mention.last]!,
  };
}
