/**
 * Chooses an article's anchor words: single words, as few and as rare as possible, such that every stretch of the
 * article holds one (a set cover, solved greedily; Chvatal, 1979). A page without any of them holds no passage.
 *
 * The words are published in alphabetical order, so nothing of the article's sentences is.
 */
import { tokenize } from '../../match/tokenize.ts';
import { makeCostOf } from './word-frequencies.ts';

/** Each stretch of `words` words must hold `anchors` anchor words. */
type Cover = { readonly words: number; readonly anchors: number };

/** The shortest passage that is found, and passages that lost one anchor word. */
const COVERS: readonly Cover[] = [
  { words: 6, anchors: 1 },
  { words: 10, anchors: 2 },
];
/** How much a common word may be worth where it stands in many places at once. */
const THRIFT = 0.7;

/** O(words x distinct words); a second for an article of a thousand words. */
export function chooseAnchors(text: string): string[] {
  const costOf = makeCostOf();
  const words = wordsOf(text);
  const places = Map.groupBy(words.keys(), (at) => words[at]!);
  places.delete('');
  const chosen = new Set<string>();
  const needs = COVERS.map((cover) => new Need(words.length, cover));
  for (;;) {
    const best = bestOf(places, chosen, needs, costOf);
    if (best === undefined) break;
    chosen.add(best);
    for (const need of needs) need.meet(places.get(best)!, 1);
  }
  for (const word of [...chosen].sort((a, b) => costOf(b) - costOf(a))) {
    const at = places.get(word)!;
    if (!needs.every((need) => need.canSpare(at))) continue;
    chosen.delete(word);
    for (const need of needs) need.meet(at, -1);
  }
  return [...chosen].sort();
}

/** Words of one letter or of digits alone are no anchors: an empty text stands for them. */
function wordsOf(text: string): string[] {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]).toLowerCase()).map(
    (word) => (/^\p{L}{2,}$/u.test(word) ? word : ''),
  );
}

function bestOf(
  places: ReadonlyMap<string, readonly number[]>,
  chosen: ReadonlySet<string>,
  needs: readonly Need[],
  costOf: (word: string) => number,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [word, at] of places) {
    if (chosen.has(word)) continue;
    const gain = needs.reduce((sum, need) => sum + need.gainOf(at), 0);
    const worth = gain / costOf(word) ** THRIFT;
    if (worth > most) [best, most] = [word, worth];
  }
  return best;
}

/** How many anchors each stretch still needs; below zero where it has more than enough. */
class Need {
  #missing: Int32Array;
  #words: number;

  constructor(length: number, { words, anchors }: Cover) {
    this.#missing = new Int32Array(Math.max(0, length - words + 1)).fill(anchors);
    this.#words = words;
  }

  gainOf(places: readonly number[]): number {
    let gain = 0;
    for (const stretch of this.#stretches(places)) if (this.#missing[stretch]! > 0) gain++;
    return gain;
  }

  meet(places: readonly number[], by: 1 | -1): void {
    for (const stretch of this.#stretches(places)) this.#missing[stretch]! -= by;
  }

  canSpare(places: readonly number[]): boolean {
    const uses = new Map<number, number>();
    for (const stretch of this.#stretches(places)) uses.set(stretch, (uses.get(stretch) ?? 0) + 1);
    return [...uses].every(([stretch, count]) => this.#missing[stretch]! + count <= 0);
  }

  *#stretches(places: readonly number[]): Iterable<number> {
    for (const place of places) {
      const last = Math.min(place, this.#missing.length - 1);
      for (let stretch = Math.max(0, place - this.#words + 1); stretch <= last; stretch++) yield stretch;
    }
  }
}
