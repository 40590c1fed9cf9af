// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findOn } from './synthetic.ts';

const termsOn = (...blocks: string[]): [string, string][] => {
  const { terms, words } = findOn(...blocks);
  return terms.map((term) => [term.id, words(term)]);
};

describe('full names', () => {
  it.each([
    ['as written', 'The Open Water Compact holds.', 'Open Water Compact'],
    ['in any case', 'THE OPEN WATER COMPACT HOLDS.', 'OPEN WATER COMPACT'],
    ['possessive', 'The Open Water Compact’s rules', 'Open Water Compact'],
    ['plural where a form allows', 'all Aldermere Canals', 'Aldermere Canals'],
    ['over a line break', 'the Open\nWater Compact', 'Open\nWater Compact'],
    ['with a soft hyphen', 'the Open Wa\u00adter Compact', 'Open Wa\u00adter Compact'],
    ['full width', 'Ｏｐｅｎ Ｗａｔｅｒ Ｃｏｍｐａｃｔ', 'Ｏｐｅｎ Ｗａｔｅｒ Ｃｏｍｐａｃｔ'],
    ['in quotation marks', 'the “Open Water Compact”', 'Open Water Compact'],
    ['the longest', 'the Harbour Board of Aldermere met', 'Harbour Board of Aldermere'],
    ['in Chinese, without spaces', '他们支持芦苇岸计划的实施', '芦苇岸计划'],
    [
      'in Russian, in another case',
      'Участники Программы тростникового берега встретились',
      'Программы тростникового берега',
    ],
  ])('%s', (_, text, found) => {
    expect(termsOn(text).map(([, words]) => words)).toEqual([found]);
  });

  it.each([
    ['across a sentence end', 'The sea is open. Water compact as ice stood there.'],
    ['across a bracket', 'an Open Water (Compact) car'],
    ['in part', 'the Open Water and the Compact'],
    ['plural where no form allows', 'many Open Water Compacts'],
  ])('not %s', (_, text) => {
    expect(termsOn(text)).toEqual([]);
  });

  it('not across blocks', () => {
    expect(termsOn('Open Water', 'Compact')).toEqual([]);
  });
});

describe('short forms', () => {
  it.each<[why: string, blocks: string[], found: string[]]>([
    ['no evidence', ['The OWC met on Tuesday.'], []],
    ['one weak word', ['The OWC met at the canal.'], []],
    ['two words', ['The OWC met at the canal, by the lock.'], ['OWC']],
    ['a distinctive phrase', ['The OWC and the Reed Bank Programme'], ['OWC', 'Reed Bank Programme']],
    ['the full name right before', ['the Open Water Compact (OWC)'], ['Open Water Compact', 'OWC']],
    ['the full name in the sentence', ['OWC stands for Open Water Compact.'], ['OWC', 'Open Water Compact']],
    ['another case', ['the owc at the canal, by the lock'], []],
    [
      'evidence for another meaning',
      ['An OWC in the canal lock: the oscillating water column, optical sensor'],
      [],
    ],
    [
      'another meaning right before',
      ['the optical (OWC) link along the canal and the lock at Aldermere'],
      [],
    ],
    [
      'a heading above the evidence',
      ['OWC', 'Each lock of the canal at Aldermere has its place in the Reed Bank Programme.'],
      ['OWC', 'Reed Bank Programme'],
    ],
    [
      'evidence in the next long block only',
      [
        'The OWC met on a Tuesday in spring, in the rain, for the whole of a long day.',
        'The canal has a lock.',
      ],
      [],
    ],
    [
      'both meanings, a block each',
      ['The OWC looks after the canal and each lock.', 'On Windows an OWC file opens in the optical suite.'],
      ['OWC'],
    ],
    ['another word after an apostrophe', ["OWC'an by the canal and the lock"], []],
    ['the possessive', ["The OWC's canal and its lock"], ['OWC']],
  ])('%s', (_, blocks, found) => {
    expect(termsOn(...blocks).map(([, words]) => words)).toEqual(found);
  });

  it('name the words that decided', () => {
    const [first] = findOn('The OWC met at the canal, by the lock.').terms;
    expect(first!.evidence).toEqual(['canal', 'lock']);
  });

  it('of a full name, no words had to decide', () => {
    expect(findOn('The Open Water Compact holds.').terms[0]!.evidence).toEqual([]);
  });
});
