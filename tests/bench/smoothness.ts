/** Measures what a reader could feel; see in-page/smooth.ts. Each figure comes from a page of its own. */
import type { Given } from './in-page/given.ts';
import type * as smooth from './in-page/smooth.ts';
import { makePage } from './pages/make-page.ts';
import { asHtml, makeQuotations } from './pages/quotations.ts';
import type { BenchStage } from './stage.ts';
import { median, quantile } from './statistics.ts';

type World = { bench: { smooth: typeof smooth; given: Given } };
export type Smoothness = {
  /** Milliseconds of each slice on the 10 MB page. */
  readonly slices: readonly number[];
  /** Milliseconds of a whole pass over the 1 MB page, and of one around an added paragraph. */
  readonly whole: number;
  readonly added: readonly number[];
  /** Milliseconds to the frame after a change, with so many finds on the page and without. */
  readonly finds: number;
  readonly frames: readonly number[];
  readonly bareFrames: readonly number[];
  /** Bytes. */
  readonly heap: number;
};

const TERMS = 'They spoke of the Belt and Road Initiative, the Global South, the United Nations and Putin.';

const page = (units: number, terms: number): string =>
  makePage({
    seed: 5,
    units,
    planted: [...makeQuotations(30, true).map(asHtml), ...Array<string>(terms).fill(TERMS)],
  });

export async function measureSmoothness(
  stage: BenchStage,
  script: string,
  given: Given,
): Promise<Smoothness> {
  const on = async <T>(html: string, ask: (world: World) => Promise<T>): Promise<T> => {
    const tab = await stage.open(html);
    await tab.evaluate(script);
    await tab.evaluate((value) => {
      (globalThis as unknown as World).bench.given = value;
    }, given);
    const answer = await tab.evaluate(`(${ask.toString()})(globalThis)`);
    await tab.close();
    return answer as T;
  };
  const megabyte = page(1_000_000, 30);
  const slices = await on(page(10_000_000, 300), ({ bench }) => bench.smooth.slices(bench.given));
  const { whole, added } = await on(megabyte, ({ bench }) => bench.smooth.paragraph(bench.given));
  const crowded = page(1_000_000, 2500);
  const ours = await on(crowded, ({ bench }) => bench.smooth.frames(bench.given, true));
  const bare = await on(crowded, ({ bench }) => bench.smooth.frames(bench.given, false));
  const heap = await on(megabyte, ({ bench }) => bench.smooth.heap(bench.given));
  return { slices, whole, added, finds: ours.finds, frames: ours.times, bareFrames: bare.times, heap };
}

export function printSmoothness({ slices, whole, added, finds, frames, bareFrames, heap }: Smoothness): void {
  const lines: [name: string, value: number, unit: string][] = [
    ['10 MB page: slices', slices.length, ''],
    ['10 MB page: median slice', median(slices), 'ms'],
    ['10 MB page: 99 % of slices are shorter than', quantile(slices, 0.99), 'ms'],
    ['10 MB page: longest slice', Math.max(...slices), 'ms'],
    ['1 MB page: whole pass / one paragraph added', whole / median(added), ': 1'],
    ['finds on the crowded page', finds, ''],
    ['frame after a change, with them / without', median(frames) / median(bareFrames), ': 1'],
    ['1 MB page: heap after a pass', heap / 1e6, 'MB more'],
  ];
  console.log('\nSmoothness (one page each)');
  for (const [name, value, unit] of lines)
    console.log(`  ${name.padEnd(48)}${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}`);
}
