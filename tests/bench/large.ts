/** Made-up names and articles by the thousand; see in-page/large.ts. Each measurement is one page, warm. */
import { makeRandom } from '../../tools/evaluate/random.ts';
import type * as large from './in-page/large.ts';
import { quoteArticles } from './pages/articles.ts';
import { makePage } from './pages/make-page.ts';
import { pickWord, WORDS } from './pages/prose.ts';
import type { BenchStage } from './stage.ts';
import { median, spread } from './statistics.ts';

type World = { bench: { large: typeof large } };
export type Large = { readonly names: large.LargeResult; readonly articles: large.LargeResult };

const NAMES = 100_000;
const ARTICLES = 10_000;
const PLANTED = 120;
/** A word that few others are more frequent than is no part of a name by itself. */
const FREQUENT = 3000;

export async function measureLarge(stage: BenchStage, script: string, runs: number): Promise<Large> {
  const vocabulary = { words: WORDS.words, upTo: [...WORDS.upTo] };
  const names = makeNames();
  const planted = names.slice(0, PLANTED).map((name) => `They wrote about ${name} and went home.`);
  const namesPage = await opened(stage, script, makePage({ seed: 8, units: 1_000_000, planted }));
  const foundNames = await namesPage.evaluate(
    (...args) => (globalThis as unknown as World).bench.large.manyNames(...args),
    names,
    runs,
  );
  await namesPage.close();
  const quotations = quoteArticles(vocabulary, 30).map((words) => `One wrote: “${words}”, and left.`);
  const quoting = makePage({ seed: 3, units: 1_000_000, planted: quotations });
  const articlesPage = await opened(stage, script, quoting);
  const foundArticles = await articlesPage.evaluate(
    (...args) => (globalThis as unknown as World).bench.large.manyArticles(...args),
    ARTICLES,
    vocabulary,
    runs,
  );
  await articlesPage.close();
  return { names: foundNames, articles: foundArticles };
}

async function opened(stage: BenchStage, script: string, html: string) {
  const page = await stage.open(html);
  await page.evaluate(script);
  return page;
}

/** Two or three words, of which the first is not frequent: "Turquoise River". */
function makeNames(): string[] {
  const random = makeRandom(2);
  const names = new Set<string>();
  while (names.size < NAMES) {
    const first = WORDS.words[FREQUENT + random.whole(WORDS.words.length - FREQUENT)]!;
    const others = Array.from({ length: 1 + random.whole(2) }, () => pickWord(random));
    names.add([first, ...others].map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' '));
  }
  return [...names];
}

export const floorsOf = ({ ours, floor }: large.LargeResult): number => median(ours) / median(floor);

export function printLarge({ names, articles }: Large): void {
  console.log('\nLarge packs on a page of 1 MB, warm');
  const rows = [
    [`${NAMES} names, ${PLANTED} of them on the page`, names],
    [`${ARTICLES} articles, 30 edited quotations of 8 to 40 words`, articles],
  ] as const;
  for (const [title, result] of rows) {
    const around = spread(result.ours) * 100;
    console.log(
      `  ${title.padEnd(48)}x ${floorsOf(result).toFixed(2)} ±${around.toFixed(0)} %  found ${result.found}, ` +
        `asked for ${result.asked} packs, ${(result.inTab / 1e6).toFixed(2)} MB in a tab`,
    );
  }
}
