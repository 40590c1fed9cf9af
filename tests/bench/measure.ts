import type { Contender, Given } from './in-page/given.ts';
import type { ContenderName } from './in-page/index.ts';
import type { BenchStage } from './stage.ts';

/**
 * Milliseconds of one call, and how much it found. `time` is the processor's time where the browser tells it: other
 * programs on the machine do not count. `wall` is what a clock on the wall shows.
 */
export type Run = { readonly time: number; readonly wall: number; readonly found: number };
export type Runs = { readonly [name in ContenderName]?: Run[] };

export type Heat = 'cold' | 'warm';

/** Calls before the one that counts, on a warm page. */
const WARMING = 8;

/**
 * Times contenders in turn, as often as asked, each time on a page of its own. Cold: the first call on that page,
 * compiling included, as a content script meets it. Warm: a later call, when all is compiled and optimised.
 */
export async function measure(
  stage: BenchStage,
  script: string,
  html: string,
  given: Given,
  names: readonly ContenderName[],
  { runs, heat }: { readonly runs: number; readonly heat: Heat },
): Promise<Runs> {
  const all: { [name in ContenderName]?: Run[] } = {};
  for (let run = 0; run < runs; run++) {
    for (const name of inTurn(names, run)) {
      const page = await stage.open(html);
      await page.evaluate(script);
      await page.evaluate(prepare, given, name, heat === 'warm' ? WARMING : 0);
      const before = await stage.threadTime(page);
      const { time, found } = await page.evaluate(callOnce, name);
      const after = await stage.threadTime(page);
      const own = before === undefined || after === undefined ? time : after - before;
      all[name] = [...(all[name] ?? []), { time: own, wall: time, found }];
      await page.close();
    }
  }
  return all;
}

/** Another one begins each time. */
const inTurn = <T>(list: readonly T[], turn: number): T[] =>
  list.map((_, at) => list[(at + turn) % list.length]!);

type World = { bench: { contenders: Record<ContenderName, Contender>; given: Given } };

/** Runs in the page. */
async function prepare(given: Given, name: ContenderName, warming: number): Promise<void> {
  const { bench } = globalThis as unknown as World;
  bench.given = given;
  for (let call = 0; call < warming; call++) await bench.contenders[name](given);
  (globalThis as { gc?(): void }).gc?.();
}

/** Runs in the page. */
async function callOnce(name: ContenderName): Promise<{ time: number; found: number }> {
  const { contenders, given } = (globalThis as unknown as World).bench;
  const start = performance.now();
  const found = await contenders[name](given);
  return { time: performance.now() - start, found };
}
