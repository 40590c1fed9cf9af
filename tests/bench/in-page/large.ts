/** Very many names and articles, made up, on one page: what a pass costs when all is compiled, and what a tab holds. */
import { findMatches } from '../../../match/find-matches.ts';
import type { IndexSource } from '../../../match/index-source.ts';
import { readKeySet } from '../../../match/key-set.ts';
import { type LargeFilters, openLargeGate } from '../../../match/large-gate.ts';
import { type LargeStore, makeLargeStore } from '../../../match/large-store.ts';
import { buildMatchIndex } from '../../../match/match-index.ts';
import { tokenize } from '../../../match/tokenize.ts';
import { makeFind } from '../../../page/find.ts';
import type { PageText } from '../../../page/page-text.ts';
import { placeFinder } from '../../../page/place.ts';
import { createHotReader } from '../../../page/read-hot.ts';
import { makeArticle, type Vocabulary } from '../pages/articles.ts';
import { walkFloor } from './floor.ts';
import { makeCanvas } from './ours.ts';

export type LargeResult = {
  readonly floor: number[];
  readonly ours: number[];
  readonly found: number;
  readonly asked: number;
  /** Bytes. */
  readonly inTab: number;
};

const WARMING = 6;
/** Length of a filter that holds nothing. */
const EMPTY_SET = 1;

/** @param names - each becomes a pack of its own */
export function manyNames(names: readonly string[], runs: number): LargeResult {
  const sources = names.map(
    (name, at): IndexSource => ({ ...EMPTY, pack: `${at}`, terms: [['it', [name], []]] }),
  );
  return measureLarge(sources, makeLargeStore(sources), runs);
}

/** So many articles, each a pack of its own. */
export function manyArticles(count: number, vocabulary: Vocabulary, runs: number): LargeResult {
  const hashes = Uint32Array.from(vocabulary.words, (word) => tokenize(word).hashes[0] ?? 0);
  const sources = Array.from({ length: count }, (_, at): IndexSource => {
    const words = makeArticle(vocabulary, at).map((place) => hashes[place]!);
    const [paragraphs, classes, weights] = [[0], 'w'.repeat(words.length), '4'.repeat(words.length)];
    const rendition = {
      language: 'en',
      hashes: toBase64(words),
      paragraphs,
      classes,
      weights,
      claims: [],
    } as const;
    return { ...EMPTY, pack: `${at}`, renditions: [rendition] };
  });
  return measureLarge(sources, makeLargeStore(sources), runs);
}

const EMPTY: IndexSource = {
  pack: '',
  terms: [],
  shortForms: [],
  renditions: [],
  restatements: [],
  cues: {},
};

const toBase64 = (words: Uint32Array): string => btoa(String.fromCharCode(...new Uint8Array(words.buffer)));

function measureLarge(sources: readonly IndexSource[], store: LargeStore, runs: number): LargeResult {
  const { names, samples } = store.filters;
  const read = (bits: Uint32Array) =>
    bits.length > EMPTY_SET ? readKeySet(new Uint8Array(bits.buffer)) : undefined;
  const filters = { names: read(names), samples: read(samples) };
  const times = { floor: [] as number[], ours: [] as number[] };
  let last = { found: 0, asked: 0 };
  for (let run = -WARMING; run < runs; run++) {
    let start = performance.now();
    walkFloor();
    if (run >= 0) times.floor.push(performance.now() - start);
    start = performance.now();
    last = passOver(sources, store, filters);
    if (run >= 0) times.ours.push(performance.now() - start);
  }
  return { ...times, ...last, inTab: names.byteLength + samples.byteLength };
}

/** Reads, asks the store, matches, paints. */
function passOver(sources: readonly IndexSource[], store: LargeStore, filters: LargeFilters) {
  const { gate, hints } = openLargeGate(filters);
  const reader = createHotReader(document.body, gate, placeFinder(document.body));
  const runs: PageText[] = [];
  while (!reader.done) {
    const run = reader.next(Number.POSITIVE_INFINITY);
    if (run) runs.push(run);
  }
  const asked = store.sourcesOf(hints);
  const index = buildMatchIndex(asked.map((source) => sources[source]!));
  const { finds, stage } = makeCanvas();
  for (const run of runs) {
    const fresh = findMatches(run, index).map((match) => makeFind(document.body, run, match, finds.newKey()));
    finds.add(fresh);
    stage.add(fresh);
  }
  return { found: finds.all.length, asked: asked.length };
}
