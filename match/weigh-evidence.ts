/**
 * Decides whether a short form ("GDI", "SCO", "Xi") means our term, by the words near it.
 *
 * The page as a whole never decides: a page may speak of the Global Development Initiative in one
 * paragraph and of the Graphics Device Interface in the next. First the mention's own block decides:
 * each distinct cue counts its weight, cues for another meaning count against it. Where that is not
 * enough, what stands around the block, within NEAR words, adds half its weight, if the block itself
 * speaks for the term too or is as short as a heading or a table cell. A cue may hold the short form itself ("the Global South", "UN chief").
 * What stands right before a bracket explains the short form in it, for or against: "Graphics
 * Device Interface (GDI)".
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
  /** Above 0 it speaks for the term, below 0 for another meaning. */
  readonly weight: number;
};
/** How sure it is, from `ENOUGH` on, and the words that decided. */
export type Verdict = { readonly score: number; readonly words: readonly string[] };

const ENOUGH = 2;
/** How far, in words, cues and names are looked for. */
const NEAR = 40;
/** How far back a full name still explains its short form, and a definition ("Full Name (FN)") does. */
const RECALL = 120;
/** A cue for another meaning so near weighs double. */
const TOUCH = 8;
const SHORT_BLOCK = 10;
const WEIGHT = { ownName: 3, otherName: 1, against: 2 } as const;

/** @returns undefined where the evidence is not enough. O(log n + cues near) */
export function weighEvidence(
  words: TokenStream,
  blocks: WordBlocks,
  short: Mention,
  names: readonly Mention[],
  cues: readonly Cue[],
): Verdict | undefined {
  const tally = new Tally(words, blocks, short);
  for (const cue of between(cues, short.first - NEAR, short.last + NEAR)) {
    if (cue.short !== short.short || isPart(cue, short)) continue;
    if (cue.weight > 0) tally.add(cue, cue.weight);
    else if (isRightBefore(cue, short) && tally.isHome(cue.first)) return undefined;
    else tally.add(cue, cue.weight * WEIGHT.against * (distance(cue, short) <= TOUCH ? 2 : 1));
  }
  let hasStranger = false;
  for (const name of between(names, short.first - RECALL, short.last + NEAR)) {
    if (isPart(name, short)) continue;
    if (name.term === short.term) {
      if (isRightBefore(name, short))
        return { score: Number.POSITIVE_INFINITY, words: [tally.written(name)] };
      tally.add(name, WEIGHT.ownName);
    } else if (!hasStranger && tally.isHome(name.first)) {
      hasStranger = true;
      tally.add(name, WEIGHT.otherName);
    }
  }
  return tally.score >= ENOUGH ? { score: tally.score, words: tally.supporters } : undefined;
}

type Stretch = { readonly first: number; readonly last: number };

/** Evidence in the mention's block and around it; a word that is said twice counts once. */
class Tally {
  readonly supporters: string[] = [];
  readonly #seen = new Set<string>();
  readonly #words: TokenStream;
  readonly #blocks: WordBlocks;
  readonly #home: number;
  #inside = 0;
  #outside = 0;
  #hasSupport = false;

  constructor(words: TokenStream, blocks: WordBlocks, short: Mention) {
    this.#words = words;
    this.#blocks = blocks;
    this.#home = blocks.blockOf[short.first]!;
  }

  written({ first, last }: Stretch): string {
    return this.#words.text.slice(this.#words.starts[first], this.#words.ends[last]);
  }

  isHome(word: number): boolean {
    return this.#blocks.blockOf[word] === this.#home;
  }

  add(stretch: Stretch, weight: number): void {
    const word = this.written(stretch);
    const key = word.toLowerCase();
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (weight > 0) this.supporters.push(word);
    if (this.isHome(stretch.first)) {
      this.#inside += weight;
      this.#hasSupport ||= weight > 0;
    } else this.#outside += weight / 2;
  }

  get score(): number {
    const { firstWord } = this.#blocks;
    const size = firstWord[this.#home + 1]! - firstWord[this.#home]!;
    const looksAround = this.#inside < ENOUGH && (this.#hasSupport || size < SHORT_BLOCK);
    return this.#inside + (looksAround ? this.#outside : 0);
  }
}

/** True for what lies inside the mention: it cannot speak for itself. */
const isPart = (one: Stretch, mention: Mention): boolean =>
  one.first <= mention.last &&
  mention.first <= one.last &&
  one.last - one.first <= mention.last - mention.first;

const isRightBefore = (one: Stretch, mention: Mention): boolean => mention.first - one.last === 1;

const distance = (one: Stretch, mention: Mention): number =>
  one.first > mention.last ? one.first - mention.last : mention.first - one.last;

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
