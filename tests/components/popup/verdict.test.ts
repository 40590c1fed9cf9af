// @vitest-environment node
import { expect, test } from 'vitest';
import { catalogueOf } from '../../../browser/catalogues.ts';
import { type PageState, pageVerdict } from '../../../components/popup/verdict.ts';
import { createI18n } from '../../../components/translate.ts';
import type { FoundAlteration, FoundPassage, PageReport } from '../../../match/page-report.ts';

const place = { key: 1, before: '', exact: '', after: '' };
const change: FoundAlteration = {
  kind: 'replaced',
  articleStart: 0,
  articleEnd: 1,
  marked: false,
  sense: 'word',
  words: '',
};
const marked: FoundAlteration = { ...change, kind: 'left-out', marked: true };
const passage = (...alterations: FoundAlteration[]): FoundPassage => ({
  pack: 'p',
  rendition: 'en',
  articleStart: 0,
  articleEnd: 9,
  sharedWords: 9,
  alterations,
  place,
});
const term = { pack: 'p', id: 't', places: [place] };
const claim = { ...term, by: 'restatement', similarity: 1, altered: false } as const;
const carries = { pack: 'p', coverage: 0.978, pageShare: 0.8, ranges: [], verdict: 'carries' } as const;
const report = (change: Partial<PageReport>): PageReport => ({
  articles: [],
  passages: [],
  claims: [],
  terms: [],
  ...change,
});

test.each<[report: PageReport | undefined, state: PageState, said: string]>([
  [
    report({ articles: [carries], passages: [passage()] }),
    'ready',
    'This page carries the article, 98% of it.',
  ],
  [
    report({ articles: [carries], passages: [passage(change, change, marked)] }),
    'ready',
    'This page carries the article, 98% of it. 2 places are altered.',
  ],
  [report({ passages: [passage()] }), 'ready', 'This page quotes 1 passage of a known article.'],
  [
    report({ passages: [passage(change)] }),
    'ready',
    'This page quotes 1 passage of a known article. It is altered.',
  ],
  [
    report({ passages: [passage(), passage(change), passage(marked)] }),
    'ready',
    'This page quotes 3 passages of a known article. One of them is altered.',
  ],
  [
    report({ passages: [passage(change), passage(change), passage()] }),
    'ready',
    'This page quotes 3 passages of a known article. 2 of them are altered.',
  ],
  [report({ terms: [term, term] }), 'ready', 'This page names 2 known terms.'],
  [
    report({ terms: [term], claims: [claim] }),
    'ready',
    'This page names 1 known term. It repeats 1 known claim in other words.',
  ],
  [report({ claims: [claim] }), 'ready', 'This page repeats 1 known claim in other words.'],
  [report({}), 'ready', 'Nothing known here.'],
  [undefined, 'ready', 'Reading the page…'],
  [undefined, 'off-here', 'Sidelight is off on this site.'],
  [undefined, 'off', 'Sidelight is switched off.'],
  [undefined, 'no-access', 'Sidelight has no access to this site.'],
  [undefined, 'unsupported', 'Sidelight cannot run on this page.'],
  [report({ terms: [term] }), 'off-here', 'Sidelight is off on this site.'],
])('%#: %o, %s', (found, state, said) => {
  const { sentence, emphasis } = pageVerdict(found, state, createI18n('en', catalogueOf('en')));
  expect([sentence, emphasis].filter(Boolean).join(' ')).toBe(said);
});

test('Russian counts as Russian does', () => {
  const said = (count: number) =>
    pageVerdict(
      report({ passages: Array.from({ length: count }, () => passage()) }),
      'ready',
      createI18n('ru', catalogueOf('ru')),
    ).sentence;
  expect(said(1)).toContain('1 отрывок');
  expect(said(3)).toContain('3 отрывка');
  expect(said(7)).toContain('7 отрывков');
});
