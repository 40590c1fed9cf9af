// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Language } from '../../content-data/schema.ts';
import { assignBlocks } from '../../match/blocks.ts';
import { plainCue } from '../../match/cue-pattern.ts';
import { findRestatements } from '../../match/find-restatements.ts';
import type { RestatementSource } from '../../match/index-source.ts';

import { buildRestatementIndex } from '../../match/restatement-index.ts';
import { findSentences } from '../../match/sentences.ts';
import { tokenize } from '../../match/tokenize.ts';
import type { ClaimMatch } from '../../match/types.ts';
import { blocksOf } from './blocks-of.ts';

const told = (
  claim: string,
  language: Language,
  predicate: readonly string[],
  all: readonly (readonly string[])[],
  { subject = [], none = [] }: { subject?: readonly string[]; none?: readonly string[] } = {},
): RestatementSource => [
  claim,
  language,
  subject.map(plainCue),
  predicate.map(plainCue),
  all.map((group) => group.map(plainCue)),
  none.map(plainCue),
];

const index = buildRestatementIndex([
  {
    pack: 'p',
    terms: [],
    shortForms: [],
    renditions: [],
    cues: { en: { others: ['india'] } },
    restatements: [
      told('tolls', 'en', ['toll*', 'fee'], [['barge*'], ['(twelve|12) crowns']], { none: ['2021'] }),
      told('tolls', 'ru', ['пошлин*'], [['баржа']]),
      told('locks', 'zh', ['(水闸|闸门)…电动'], []),
      told('canal', 'en', ['(widest|broadest) … canal', 'not … narrow'], [['world']], { subject: ['China'] }),
    ],
  },
]);

const findIn = (text: string, quoted: readonly ClaimMatch[] = []): [string, string][] => {
  const page = blocksOf(...text.split('\n'));
  const words = tokenize(page.text);
  return findRestatements(words, assignBlocks(words, page), index, quoted).map(({ id, start, end }) => [
    id,
    page.text.slice(start, end),
  ]);
};

describe('a claim told in other words', () => {
  it.each([
    [
      'from the first cue to the last',
      'Well, a barge now has a toll of 12 crowns.',
      ['barge now has a toll of 12 crowns'],
    ],
    ['in any case, with any ending', 'TOLLS: BARGES PAY TWELVE CROWNS', ['TOLLS: BARGES PAY TWELVE CROWNS']],
    [
      'with other typography',
      'The fee for a “barge” is 12\u00a0crowns.',
      ['fee for a “barge” is 12\u00a0crowns'],
    ],
    ['one cue is missing', 'A barge has a toll.', []],
    ['it is denied', 'A barge does not pay a toll of 12 crowns.', []],
    ['it is asked', 'Does a barge pay a toll of 12 crowns?', []],
    ['the cues stand in two sentences', 'A barge has a toll. It is 12 crowns.', []],
    [
      'an abbreviation ends no sentence',
      'The toll for barge No. 7 is 12 crowns.',
      ['toll for barge No. 7 is 12 crowns'],
    ],
    [
      'a number with a point ends none',
      'The toll of 1.5 or 12 crowns a barge',
      ['toll of 1.5 or 12 crowns a barge'],
    ],
    ['part of a word is no cue', 'The coffee on the barge costs 12 crowns.', []],
    ['Russian, in other cases', 'Для баржи ввели пошлину.', ['баржи ввели пошлину']],
    ['Chinese, without spaces', '今年水闸改为电动了。', ['水闸改为电动']],
    ['Chinese, denied', '水闸不是电动的。', []],
    ['Chinese, in two sentences', '水闸很旧。电动车很新。', []],
    ['something else is said', 'In 2021 a barge had a toll of 12 crowns.', []],
    ['it is doubted', 'A trader doubts that a barge has a toll of 12 crowns.', []],
    ['it is only supposed', 'If it were a barge, there would be a toll of 12 crowns.', []],
    ['it is hoped for', 'One day a barge may have a toll of 12 crowns.', []],
    [
      'another thing is denied',
      'A barge has a toll of 12 crowns, not a rent.',
      ['barge has a toll of 12 crowns'],
    ],
    [
      'a denial that is none',
      'A barge not only has a toll of 12 crowns.',
      ['barge not only has a toll of 12 crowns'],
    ],
    [
      'words between',
      'China has the widest and deepest canal of the world.',
      ['China has the widest and deepest canal of the world'],
    ],
    [
      'a negation that belongs to it',
      'China’s canal is not at all narrow in the world.',
      ['China’s canal is not at all narrow in the world'],
    ],
    ['told of another', 'India has the broadest canal of the world, China says.', []],
    [
      'told by another',
      'In India they say China has the broadest canal of the world.',
      ['China has the broadest canal of the world'],
    ],
  ])('%s', (_, text, found) => {
    expect(findIn(text).map(([, words]) => words)).toEqual(found);
  });

  it('is not found where the same claim stands in the article’s own words', () => {
    const quoted: ClaimMatch = {
      kind: 'claim',
      by: 'passage',
      pack: 'p',
      id: 'tolls',
      similarity: 1,
      start: 3,
      end: 9,
    };
    expect(findIn('A barge has a toll of 12 crowns.', [quoted])).toEqual([]);
    expect(findIn('A barge has a toll of 12 crowns.', [{ ...quoted, id: 'locks' }])).toHaveLength(1);
  });

  it('is found once a sentence', () => {
    expect(findIn('A barge pays a toll of 12 crowns.\nA barge pays a fee of twelve crowns.')).toHaveLength(2);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One', 'Two', 'Three', 'Four']],
    [
      'Mr. Vale met J. Smith at 5 p.m. on the U.S. side.',
      ['Mr. Vale met J. Smith at 5 p.m. on the U.S. side'],
    ],
    ['He said: “Go.” She went.', ['He said: “Go', 'She went']],
    ['第一句。第二句！第三句', ['第一句', '第二句', '第三句']],
    ['1.5 of 2', ['1.5 of 2']],
  ])('%s', (text, sentences) => {
    const page = blocksOf(text);
    const words = tokenize(page.text);
    const found = findSentences(words, assignBlocks(words, page));
    expect(found.map(({ first, end }) => text.slice(words.starts[first], words.ends[end - 1]))).toEqual(
      sentences,
    );
  });
});
