/** Sidelight's own passes, in one go and without rests, so that script time can be measured. */
import { findMatches } from '../../../match/find-matches.ts';
import { type Gate, openGate } from '../../../match/gate.ts';
import { latinPart } from '../../../match/latin-part.ts';
import { buildMatchIndex } from '../../../match/match-index.ts';
import { FindStore } from '../../../page/find-store.ts';
import { Painter } from '../../../page/paint.ts';
import { Quiet } from '../../../page/quiet.ts';
import { type Matching, Scanner } from '../../../page/scan.ts';
import { newShadowRootsIn } from '../../../page/shadow-roots.ts';
import { skim } from '../../../page/skim.ts';
import { Slices } from '../../../page/slice.ts';
import { Stage } from '../../../page/stage.ts';
import type { Given } from './given.ts';

class Unsliced extends Slices {
  override get left(): number {
    return Number.POSITIVE_INFINITY;
  }
  override async rest(): Promise<void> {}
}

const { signal } = new AbortController();

/** What the script of every page does: opens the gate, reads. Goes on where it lets something through by chance. */
export function scout({ gate: sources }: Given): number {
  const gate = openGate(sources);
  const skimmer = skim(document.body);
  let hits = 0;
  while (!skimmer.done) hits += [...gate(skimmer.next(Number.POSITIVE_INFINITY) ?? '')].length;
  return hits;
}

/** On a page with finds it ends at the first. */
export const scoutUntilHit = ({ gate }: Given): number => skimUntilHit(openGate(gate));

function skimUntilHit(gate: Gate): number {
  const skimmer = skim(document.body);
  while (!skimmer.done) {
    for (const _stretch of gate(skimmer.next(Number.POSITIVE_INFINITY) ?? '')) return 1;
  }
  return 0;
}

/** The same, and then what the annotator does: builds its index, reads again, matches, paints. */
export async function annotate(given: Given): Promise<number> {
  const gate = openGate(given.gate);
  if (skimUntilHit(gate) === 0) return 0;
  return (await scanWith({ gate, ...matcherOf(given) })).all.length;
}

/** The matcher on all text, without a gate. */
export async function annotateUngated(given: Given): Promise<number> {
  return (await scanWith(matcherOf(given))).all.length;
}

/** The index alone. */
export const buildIndex = ({ index }: Given): number =>
  buildMatchIndex(index.map(latinPart)).terms.terms.length;

/** What the scout does besides: looks for shadow trees once. */
export const sweepShadows = async (): Promise<number> =>
  (await newShadowRootsIn(document, new Set(), new Unsliced(signal))).length;

export function matcherOf({ index }: Given) {
  let built: ReturnType<typeof buildMatchIndex> | undefined;
  return {
    find: (text: Parameters<typeof findMatches>[0]) => {
      built ??= buildMatchIndex(index.map(latinPart));
      return findMatches(text, built);
    },
  };
}

async function scanWith(matching: Matching): Promise<FindStore> {
  const { scanner, store, unsliced } = makeScanner(matching);
  await scanner.scan(document.body, unsliced);
  return store;
}

/** What finds are kept and painted with. */
export function makeCanvas() {
  const finds = new FindStore();
  const quiet = new Quiet(new AbortController());
  return { finds, stage: new Stage(finds, new Painter(), quiet, signal, () => {}) };
}

export function makeScanner(matching: Matching) {
  const { finds, stage } = makeCanvas();
  return { scanner: new Scanner(matching, finds, stage), store: finds, unsliced: new Unsliced(signal) };
}
