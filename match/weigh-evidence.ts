/**
 * Decides whether a short form ("GDI", "SCO", "Xi") means our term, by the words near it.
 *
 * The page as a whole never decides: a page may speak of the Global Development Initiative in one
 * paragraph and of the Graphics Device Interface in the next. In the mention's own block each
 * distinct cue counts its weight; outside it, within NEAR words, half. Cues outside count only
 * where the block itself has one, or is as short as a heading or a table cell. A cue for another
 * meaning in the same block, or within TOUCH words, is a veto, unless the full name stands right
 * before: "Global Development Initiative (GDI)".
 *
 * Constants chosen on tests/fixtures/labelled.
 */
import type { WordBlocks } from './blocks.ts';
import type { TokenStream } from './tokenize.ts';

/** Words `first` to `last` that may name a term; `short` is -1 for a full name. */
export type Mention = {
  readonly first: number;
  readonly last: number;
  readonly term: number;
  readonly short: number;
};
export type Cue = {
  readonly first: number;
  readonly last: number;
  readonly short: number;
  readonly weight: number;
};

const ENOUGH = 2;
const NEAR = 40;
const TOUCH = 8;
/** How far back a full name still explains its short form. */
const RECALL = 120;
const SHORT_BLOCK = 10;
const FULL_NAME = 3;

/** @returns the words that decided, or undefined where the evidence is not enough */
export function weighEvidence(
  words: TokenStream,
  blocks: WordBlocks,
  short: Mention,
  names: readonly Mention[],
  cues: readonly Cue[],
): string[] | undefined {
  const written = ({ first, last }: { first: number; last: number }) =>
    words.text.slice(words.starts[first], words.ends[last]);
  if (names.some((name) => name.term === short.term && short.first - name.last === 1))
    return [written(short)];

  const home = blocks.blockOf[short.first]!;
  const isHome = (word: number) => blocks.blockOf[word] === home;
  const distance = ({ first, last }: { first: number; last: number }) =>
    first > short.last ? first - short.last : short.first - last;

  let inside = 0;
  let outside = 0;
  const decisive = new Map<string, number>();
  const count = (word: string, weight: number, near: boolean) => {
    const key = word.toLowerCase();
    if (decisive.has(key)) return;
    decisive.set(key, weight);
    if (near) inside += weight;
    else outside += weight / 2;
  };

  for (const cue of between(cues, short.first - NEAR, short.last + NEAR)) {
    if (cue.short !== short.short || overlaps(cue, short)) continue;
    const near = isHome(cue.first);
    if (cue.weight < 0) {
      if (near || distance(cue) <= TOUCH) return undefined;
    } else count(written(cue), cue.weight, near);
  }
  const strangers = new Set<number>();
  for (const name of between(names, short.first - RECALL, short.last + NEAR)) {
    const near = isHome(name.first);
    if (name.term === short.term) count(written(name), FULL_NAME, near);
    else if (near && strangers.size === 0 && !strangers.has(name.term)) {
      strangers.add(name.term);
      count(written(name), 1, near);
    }
  }
  const size = blocks.firstWord[home + 1]! - blocks.firstWord[home]!;
  const score = inside > 0 || size < SHORT_BLOCK ? inside + outside : 0;
  return score >= ENOUGH ? [...decisive.keys()] : undefined;
}

const overlaps = (a: Cue, b: Mention): boolean => a.first <= b.last && b.first <= a.last;

/** The part of a list, ascending by `first`, that begins within two word offsets. O(log n + answer). */
function* between<T extends { readonly first: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): Iterable<T> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.first < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < sorted.length && sorted[at]!.first <= to; at++) yield sorted[at]!;
}
