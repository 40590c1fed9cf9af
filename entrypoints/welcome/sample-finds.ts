/** What the sample sentence of the welcome page would be found as: a term, and a quotation with another number. */
import type { CardFind } from '../../components/card/card-find.ts';
import type { CompiledPack } from '../../content-data/card-data.ts';

/** The entries that the sample sentence is about. */
export const SAMPLE_TERM = 'gdi';
export const SAMPLE_CLAIM = 'c11-190-billion';

export function sampleFinds({ meta, quotes }: CompiledPack): { term: CardFind; altered: CardFind } {
  const { articleStart = 0, words = [] } = quotes.find(({ claim }) => claim === SAMPLE_CLAIM) ?? {};
  const number = articleStart + words.findIndex((word) => /\d/.test(word));
  return {
    term: { kind: 'term', pack: meta.id, id: SAMPLE_TERM, evidence: [], exact: '' },
    altered: {
      kind: 'passage',
      pack: meta.id,
      articleStart,
      articleEnd: articleStart + words.length,
      sharedWords: words.length - 1,
      exact: words.join(' ').replace(/\d+/, '290'),
      alterations: [
        {
          kind: 'replaced',
          articleStart: number,
          articleEnd: number + 1,
          marked: false,
          sense: 'number',
          words: '290',
        },
      ],
    },
  };
}
