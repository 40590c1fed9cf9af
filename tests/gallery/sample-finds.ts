/** Finds as a press review would give them: one altered figure, a marked omission, a name, words told otherwise. */
import type { CardFind } from '../../components/card/card-find.ts';
import type { CompiledPack } from '../../content-data/card-data.ts';
import type { FoundAlteration } from '../../match/page-report.ts';

/** Article word of the quoted words of a claim, counted from the quotation's first. */
function placeOf(pack: CompiledPack, claim: string, word: number): number {
  const quote = pack.quotes.find((one) => one.claim === claim);
  if (!quote) throw new Error(`gallery: no quotation for "${claim}". Name a claim of the pack.`);
  return quote.articleStart + word;
}

/** "beyond the 290 billion USD", where the article has 190. */
export function changedNumber(pack: CompiledPack): FoundAlteration {
  const at = placeOf(pack, 'c11-190-billion', 2);
  return {
    kind: 'replaced',
    articleStart: at,
    articleEnd: at + 1,
    marked: false,
    sense: 'number',
    words: '290',
    before: 'bilateral trade volume beyond the ',
    after: ' billion USD recorded last year',
  };
}

export function shortened(pack: CompiledPack): FoundAlteration {
  const at = placeOf(pack, 'c11-190-billion', 0) - 40;
  return {
    kind: 'left-out',
    articleStart: at,
    articleEnd: at + 12,
    marked: true,
    sense: 'word',
    words: '',
    before: 'grapples with internal challenges ',
    after: ' are projecting a model',
  };
}

export function sampleFinds(pack: CompiledPack) {
  const { id } = pack.meta;
  const at = placeOf(pack, 'c11-190-billion', 0);
  const passage = {
    kind: 'passage',
    pack: id,
    articleStart: at - 19,
    articleEnd: at + 8,
    exact: '',
  } as const;
  return {
    term: {
      kind: 'term',
      pack: id,
      id: 'gdi',
      exact: 'GDI',
      evidence: ['United Nations', 'General Assembly', 'Belt and Road'],
    },
    claim: {
      kind: 'claim',
      pack: id,
      id: 'c11-190-billion',
      by: 'passage',
      alterations: [changedNumber(pack)],
      exact: '',
    },
    contested: {
      kind: 'claim',
      pack: id,
      id: 'c24-china-neutral-ukraine',
      by: 'restatement',
      alterations: [],
      exact: '',
    },
    altered: { ...passage, sharedWords: 26, alterations: [changedNumber(pack)] },
    edited: { ...passage, sharedWords: 22, alterations: [shortened(pack), changedNumber(pack)] },
    verbatim: { ...passage, sharedWords: 27, alterations: [] },
  } as const satisfies Record<string, CardFind>;
}
