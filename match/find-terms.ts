/**
 * Finds mentions of terms: at each place the longest form that holds. Full names always hold, short
 * forms where the words around bear them out (weigh-evidence.ts).
 *
 * Cost: O(words), plus the candidates' evidence windows.
 */
import type { WordBlocks } from './blocks.ts';
import { phrasesAt } from './phrase-index.ts';
import { plainly } from './plainly.ts';
import type { TermIndex } from './term-index.ts';
import type { TokenStream } from './tokenize.ts';
import type { TermMatch } from './types.ts';
import { type Cue, type Mention, weighEvidence } from './weigh-evidence.ts';

/** A sentence end or a bracket between two words: no name runs across it. */
const BREAK = /[.!?;…。！？；]\s|[[\](){}|]/u;
/** "Xi'an" is no possessive of Xi. */
const CONTINUED = /^['’]$/u;

/** A phrase of several words is distinctive; a single word needs company. */
const cueWeight = (first: number, last: number): number => (last > first ? 2 : 1);

/** What stands at the words of a text, before anything is decided; each ascending by first word. */
type Candidates = { readonly names: Mention[]; readonly shorts: Mention[]; readonly cues: Cue[] };

/** Mentions in page order, disjoint. */
export function findTerms(words: TokenStream, blocks: WordBlocks, index: TermIndex): TermMatch[] {
  const { names, shorts, cues } = collect(words, blocks, index);
  const found: TermMatch[] = [];
  const known = longestLeftmost(names);
  let next = 0;
  for (const group of byFirstWord([...names, ...shorts])) {
    if (group[0]!.first < next) continue;
    const mention = bestOf(words, blocks, group, known, cues);
    if (!mention) continue;
    next = mention.last + 1;
    found.push(toMatch(words, index, mention));
  }
  return found;
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
          if (role.kind === 'cue')
            cues.push({ first, last, short: role.short, weight: role.speaks * cueWeight(first, last) });
          else if (role.exact !== undefined && role.exact !== plainly(written)) continue;
          else if (isContinued(words, last)) continue;
          else if (role.kind === 'name') names.push({ first, last, term: role.term, short: -1 });
          else shorts.push({ first, last, term: index.termOfShort[role.short]!, short: role.short });
        }
      });
    }
  }
  return { names, shorts, cues };
}

function isBroken(words: TokenStream, first: number, last: number): boolean {
  for (let word = first; word < last; word++) {
    const from = words.ends[word]!;
    const to = words.starts[word + 1]!;
    if (to - from > 1 && BREAK.test(words.text.slice(from, to))) return true;
  }
  return false;
}

function isContinued({ text, starts, ends, count }: TokenStream, last: number): boolean {
  if (last + 1 === count || !CONTINUED.test(text.slice(ends[last], starts[last + 1]))) return false;
  return !/^s$/i.test(text.slice(starts[last + 1], ends[last + 1]));
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

/** Candidates that begin at the same word, the longest first; groups ascending. */
function byFirstWord(candidates: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const candidate of candidates.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    if (groups.at(-1)?.at(0)?.first === candidate.first) groups.at(-1)!.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

type Decided = Mention & { readonly evidence: readonly string[] };

/** The longest candidate that holds; of short forms as long, the one that more speaks for. */
function bestOf(
  words: TokenStream,
  blocks: WordBlocks,
  group: readonly Mention[],
  names: readonly Mention[],
  cues: readonly Cue[],
): Decided | undefined {
  let best: Decided | undefined;
  let bestScore = 0;
  for (const mention of group) {
    if (best && mention.last < best.last) break;
    if (mention.short < 0) return { ...mention, evidence: [] };
    const verdict = weighEvidence(words, blocks, mention, names, cues);
    if (!verdict || verdict.score <= bestScore) continue;
    best = { ...mention, evidence: verdict.words };
    bestScore = verdict.score;
  }
  return best;
}

function toMatch(words: TokenStream, index: TermIndex, { first, last, term, evidence }: Decided): TermMatch {
  const { pack, id } = index.terms[term]!;
  return { kind: 'term', pack, id, evidence, start: words.starts[first]!, end: words.ends[last]! };
}
