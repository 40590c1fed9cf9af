/** The labelled set: pages of all kinds, made from a seed, and those about terms, written by hand. */
import type { PassageKind } from './kind.ts';
import { EDITED } from './kinds-edited.ts';
import { LIVE } from './kinds-live.ts';
import { NONE } from './kinds-none.ts';
import { VERBATIM } from './kinds-verbatim.ts';
import { withoutMarks } from './marks.ts';
import { makeRandom } from './random.ts';
import type { Measure } from './score.ts';
import type { SourceArticle } from './source-article.ts';
import { readSameSubjectPages, readTermPages } from './term-pages.ts';

export type LabelledPage = {
  readonly group: string;
  readonly kind: string;
  /** The page's body as a reader meets it in the end, with marks. */
  readonly html: string;
  /** The body as it is served. */
  readonly served: string;
  /** What its labels speak about. */
  readonly asks: readonly Measure[];
};

const OF_PASSAGES: readonly Measure[] = ['passages', 'altered', 'claims'];
/** A page may tell a claim in other words where it quotes nothing; tests/match/restatements.test.ts judges that. */
const WITHOUT_CLAIMS: readonly Measure[] = ['passages', 'altered'];

/** Primes, so that no two pages share their chances. */
const STRIDE = { seed: 100_003, kind: 1009 } as const;

/** @param each - pages a kind */
export function makePassagePages(
  article: SourceArticle,
  { seed, each, live }: { readonly seed: number; readonly each: number; readonly live: boolean },
): LabelledPage[] {
  const kinds: readonly PassageKind[] = [...VERBATIM, ...EDITED, ...NONE, ...(live ? LIVE : [])];
  return kinds.flatMap(({ name, group, needsArticle, make, serve }, at) =>
    needsArticle && article.kind === 'quotations'
      ? []
      : Array.from({ length: each }, (_, page): LabelledPage => {
          const html = make(article, makeRandom(seed * STRIDE.seed + at * STRIDE.kind + page));
          const body = withoutMarks(html);
          return {
            group,
            kind: name,
            html,
            served: serve ? serve(body) : body,
            asks: group === 'none' ? WITHOUT_CLAIMS : OF_PASSAGES,
          };
        }),
  );
}

export const makeSameSubjectPages = (): LabelledPage[] =>
  readSameSubjectPages().map(({ group, name, html }) => ({
    group,
    kind: `same subject: ${name}`,
    html,
    served: html,
    asks: WITHOUT_CLAIMS,
  }));

export const makeTermPages = (terms: readonly string[]): LabelledPage[] =>
  readTermPages(terms).map(({ group, name, html }) => ({
    group: `terms: ${group}`,
    kind: name,
    html,
    served: withoutMarks(html),
    asks: ['passages', 'terms'],
  }));
