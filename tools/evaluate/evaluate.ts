/** Makes the labelled set, shows it to the core or to a browser, and counts. */
import { buildMatchIndex } from '../../match/match-index.ts';
import {
  type LabelledPage,
  makePassagePages,
  makeSameSubjectPages,
  makeTermPages,
} from './labelled-pages.ts';
import { type LabelledText, readLabelled, runCore } from './run-core.ts';
import { addTally, emptyTally, type Figures, figuresOf, type Shown, scorePage, type Tally } from './score.ts';
import { bundledArticle, syntheticArticle } from './source-article.ts';

/** What a browser shows of each page. */
export type BrowserRun = (pages: readonly LabelledPage[]) => Promise<readonly Shown[]>;

export type Judged = {
  readonly page: LabelledPage;
  readonly labelled: LabelledText;
  readonly shown: Shown;
  readonly tally: Tally;
};
export type Evaluation = {
  /** What was asked, and of which article. */
  readonly title: string;
  readonly judged: readonly Judged[];
  /** By kind. */
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly groups: ReadonlyMap<string, Tally>;
  readonly figures: Figures;
};

export async function evaluate(options: {
  readonly seed: number;
  readonly each: number;
  readonly kind?: string;
  readonly synthetic?: boolean;
  /** The core alone by default. */
  readonly browser?: BrowserRun;
}): Promise<Evaluation> {
  const { kind = '', synthetic = false, browser } = options;
  const article = synthetic ? syntheticArticle() : bundledArticle();
  const terms = article.pack.terms.map(({ id }) => id);
  const claims = article.claims.map(({ id }) => id);
  const pages = [
    ...makePassagePages(article, { ...options, live: browser !== undefined }),
    ...(synthetic ? [] : [...makeSameSubjectPages(), ...makeTermPages(terms)]),
  ].filter((page) => `${page.group} ${page.kind}`.includes(kind));
  const index = buildMatchIndex([article.source]);
  const shown = browser
    ? await browser(pages)
    : pages.map(({ html }) => runCore(readLabelled(html), index, claims, terms));

  const judged = pages.map((page, at): Judged => {
    const labelled = readLabelled(page.html, browser !== undefined);
    return {
      page,
      labelled,
      shown: shown[at]!,
      tally: scorePage(labelled, shown[at]!, page.asks),
    };
  });
  const groups = sumBy(judged, ({ page }) => page.group);
  return {
    title: `${browser ? 'Chromium' : 'core'}, ${article.kind} article, seed ${options.seed}, ${pages.length} pages`,
    judged,
    kinds: sumBy(judged, ({ page }) => page.kind),
    groups,
    figures: figuresOf(groups),
  };
}

function sumBy(judged: readonly Judged[], nameOf: (one: Judged) => string): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const one of judged) {
    const name = nameOf(one);
    sums.set(name, addTally(sums.get(name) ?? emptyTally(), one.tally));
  }
  return sums;
}
