/** What is measured on which page: the tables that `npm run bench` prints. */
import type { ContenderName } from './in-page/index.ts';
import type { Heat } from './measure.ts';
import { makePage } from './pages/make-page.ts';
import { asHtml, makeQuotations, type Quotation } from './pages/quotations.ts';

export type Subject = {
  readonly title: string;
  readonly html: string;
  readonly heat: Heat;
  readonly contenders: readonly ContenderName[];
  readonly quotations?: readonly Quotation[];
};

/** Beginnings of titles, by which goals.ts knows the tables. */
export const NEWS_WITHOUT = 'News page without a find';
export const WITHOUT = 'Page without a find';
export const RICH = 'Page with 30 edited quotations';
export const PEERS = 'Finding words on a news page';
export const EDITED_QUOTATIONS = 'Finding 30 edited quotations';

const NEWS = 90_000;
const MEGABYTE = 1_000_000;
const TERMS = 'They spoke of the Belt and Road Initiative, the Global South, the United Nations and Putin.';

/** Slow contenders come last, and not where they would take minutes. */
export function makeSubjects(): Subject[] {
  const [exact, edited] = [makeQuotations(30, false), makeQuotations(30, true)];
  const quoting = (units: number, quotations: readonly Quotation[], more: readonly string[] = []) =>
    makePage({ seed: 3, units, planted: [...quotations.map(asHtml), ...more] });
  const words: ContenderName[] = [
    'floor',
    'scout, until its first hit',
    'annotate',
    'annotate, no gate',
    'RegExp + CSS.highlights',
  ];
  const rich = quoting(MEGABYTE, edited, Array<string>(30).fill(TERMS));
  return [
    {
      title: `${NEWS_WITHOUT} (90 kB)`,
      html: makePage({ seed: 1, units: NEWS }),
      heat: 'cold',
      contenders: ['floor', 'scout', 'scout: shadow sweep', 'RegExp + CSS.highlights'],
    },
    {
      title: `${WITHOUT} (1 MB)`,
      html: makePage({ seed: 7, units: MEGABYTE }),
      heat: 'cold',
      contenders: ['floor', 'scout', 'scout: shadow sweep', 'RegExp + CSS.highlights'],
    },
    {
      title: `${RICH} and 120 terms (1 MB)`,
      html: rich,
      heat: 'cold',
      contenders: words,
    },
    {
      title: 'The same, warm',
      html: rich,
      heat: 'warm',
      contenders: ['floor', 'annotate', 'RegExp + CSS.highlights'],
    },
    {
      title: `${PEERS}, all peers (90 kB)`,
      html: quoting(NEWS, [], Array<string>(10).fill(TERMS)),
      heat: 'cold',
      contenders: [
        'floor',
        'annotate',
        'annotate: build the index',
        'RegExp + CSS.highlights',
        'findandreplacedomtext',
        'modern-ahocorasick',
        'mark.js',
      ],
    },
    ...[
      { kind: 'edited', quotations: edited },
      { kind: 'verbatim', quotations: exact },
    ].map(
      ({ kind, quotations }): Subject => ({
        title: `Finding 30 ${kind} quotations on a news page (90 kB)`,
        html: quoting(NEWS, quotations),
        heat: 'cold',
        quotations,
        // The last is by far the slowest: one table of it is enough.
        contenders: [
          'floor',
          'annotate',
          'approx-string-match',
          'dom-anchor-text-quote',
          ...(kind === 'edited' ? (['text-fragments-polyfill'] as const) : []),
        ],
      }),
    ),
  ];
}
