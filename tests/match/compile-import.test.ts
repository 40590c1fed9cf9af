// @vitest-environment node
import { expect, test } from 'vitest';
import { compileImport } from '../../match/compile-import.ts';
import { findMatches } from '../../match/find-matches.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { type LooseDocument, tinyDocument } from '../content-data/tiny-document.ts';

test('a good pack is compiled, and finds its terms and passages', () => {
  const made = compileImport(tinyDocument());
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.faults));
  expect(made.pack.imported).toBe(true);
  expect(made.pack.quotes).toHaveLength(1);

  const text = 'It stands in the log of the harbour master.';
  const found = findMatches({ text, blockStarts: [0], blockOrdinals: [0] }, buildMatchIndex([made.index]));
  expect(found.map(({ kind, pack, start, end }) => [kind, pack, text.slice(start, end)])).toEqual([
    ['term', 'tiny', 'harbour master'],
  ]);
});

test.each<[why: string, spoil: (pack: LooseDocument) => unknown, line: RegExp]>([
  [
    'an anchor that stands nowhere',
    (pack) => (pack.claims[0].anchors.en.start = 'the ebb has'),
    /^claims "c1"\.anchors\.en: the anchor stands nowhere in paragraph 2/,
  ],
  ['an anchor without words', (pack) => (pack.claims[0].anchors.en.end = '?!'), /the anchor stands nowhere/],
  [
    'an anchor past the end',
    (pack) => (pack.claims[0].anchors.en.paragraph = 1e9),
    /stands nowhere in paragraph 1000000000/,
  ],
  [
    'a name of everyday words',
    (pack) => (pack.terms[0].forms.en = ['and the']),
    /^terms "harbour-master"\.forms: "and the" would mark text on nearly every page/,
  ],
  ['a name of one letter', (pack) => (pack.terms[0].forms.en = [{ text: 'e' }]), /"e" would mark/],
  ['a name without words', (pack) => (pack.terms[0].forms.ru = ['—']), /"—" would mark/],
])('%s is refused', (_why, spoil, line) => {
  const pack = tinyDocument();
  spoil(pack);
  const made = compileImport(pack);
  const lines =
    made.kind === 'refused' ? made.faults.map(({ place, problem }) => `${place}: ${problem}`) : [];
  expect(lines.join('\n')).toMatch(line);
});
