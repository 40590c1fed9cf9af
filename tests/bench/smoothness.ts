/** Measures what a reader could feel; see in-page/smooth.ts. Each figure comes from a page of its own. */
import type { Given } from './in-page/given.ts';
import type * as smooth from './in-page/smooth.ts';
import { makePage } from './pages/make-page.ts';
import { asHtml, makeQuotations } from './pages/quotations.ts';
import type { BenchStage } from './stage.ts';
import { median, quantile } from './statistics.ts';

type World = { bench: { smooth: typeof smooth; given: Given } };
export type Figure = { readonly name: string; readonly value: number; readonly unit: string };

const TERMS = 'They spoke of the Belt and Road Initiative, the Global South, the United Nations and Putin.';

const page = (units: number, terms: number): string =>
  makePage({
    seed: 5,
    units,
    planted: [...makeQuotations(30, true).map(asHtml), ...Array<string>(terms).fill(TERMS)],
  });

export async function measureSmoothness(stage: BenchStage, script: string, given: Given): Promise<Figure[]> {
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
  return [
    { name: '10 MB page: slices', value: slices.length, unit: '' },
    { name: '10 MB page: median slice', value: median(slices), unit: 'ms' },
    { name: '10 MB page: 99 % of slices are shorter than', value: quantile(slices, 0.99), unit: 'ms' },
    { name: '10 MB page: longest slice', value: Math.max(...slices), unit: 'ms' },
    { name: '1 MB page: whole pass / one paragraph added', value: whole / added, unit: ': 1' },
    { name: 'finds on the crowded page', value: ours.finds, unit: '' },
    {
      name: 'frame after a change, with them / without',
      value: median(ours.times) / median(bare.times),
      unit: ': 1',
    },
    { name: '1 MB page: heap after a pass', value: heap / 1e6, unit: 'MB more' },
  ];
}
