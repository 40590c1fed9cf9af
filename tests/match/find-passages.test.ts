// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findOn, PARAGRAPHS } from './synthetic.ts';

const passagesOn = (...blocks: string[]): string[] => {
  const { passages, words } = findOn(...blocks);
  return passages.map(words);
};

describe('finds what was copied', () => {
  it('the whole article, as one passage', () => {
    const { passages } = findOn(...PARAGRAPHS);
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({
      articleStart: 0,
      sharedWords: passages[0]!.articleEnd,
      alterations: [],
    });
  });

  it('each of two copies', () => {
    expect(passagesOn(PARAGRAPHS[0]!, 'And once more:', PARAGRAPHS[0]!)).toHaveLength(2);
  });

  it.each([
    ['eight words in a sentence', 'We read that the saying has been painted above the door and smiled.'],
    ['in quotation marks', 'She said: “the saying has been painted above the door”. So be it.'],
    ['in German marks', 'Sie sagte: „the saying has been painted above the door“. Gut.'],
    ['in capitals', 'NOTE: THE SAYING HAS BEEN PAINTED ABOVE THE DOOR.'],
    ['with accents', 'the sáying has béen painted abóve the dôor'],
    ['with soft hyphens', 'the say\u00ading has been paint\u00aded above the door'],
    ['over a line break', 'the saying has been\npainted above the door'],
  ])('%s', (_, text) => {
    const [found = ''] = passagesOn(text);
    expect(
      found
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u00ad]/g, '')
        .replace('\n', ' ')
        .toLowerCase(),
    ).toBe('the saying has been painted above the door');
  });

  it('across paragraphs that follow each other', () => {
    expect(passagesOn(PARAGRAPHS[3]!, PARAGRAPHS[4]!)).toHaveLength(1);
  });

  it('in two pieces where an advertisement stands between', () => {
    const found = passagesOn(
      PARAGRAPHS[2]!,
      'Buy one, get one free: shoes for all weathers.',
      PARAGRAPHS[3]!,
    );
    expect(found).toEqual([PARAGRAPHS[2], PARAGRAPHS[3]].map((one) => one!.replace(/\.$/, '')));
  });

  it('a heading that is too short alone, between paragraphs it belongs to', () => {
    const heading = PARAGRAPHS.indexOf('A Habit Worth Keeping');
    expect(passagesOn('A Habit Worth Keeping')).toEqual([]);
    const found = passagesOn(
      PARAGRAPHS[heading - 1]!,
      'Subscribe for more.',
      'A Habit Worth Keeping',
      'Share this.',
      PARAGRAPHS[heading + 1]!,
    );
    expect(found).toContain('A Habit Worth Keeping');
  });

  it('not the narration between two halves of a quotation', () => {
    expect(
      passagesOn(
        '“They find a small office, two clerks and a map,” the piece says, “that has been corrected by hand so often that the paper is soft as cloth.”',
      ),
    ).toEqual([
      'They find a small office, two clerks and a map',
      'that has been corrected by hand so often that the paper is soft as cloth',
    ]);
  });

  it('sentences in another order, each by itself', () => {
    expect(
      passagesOn(
        'She did not make a speech. Earlier accounts were kept in a ledger that few people could find.',
      ),
    ).toEqual(['Earlier accounts were kept in a ledger that few people could find']);
  });
});

describe('stays silent', () => {
  it.each([
    [
      'on another matter',
      'The committee will meet again in autumn to discuss the budget for the new library.',
    ],
    [
      'on a paraphrase',
      'An agreement between both towns divides what repairs cost and forbids that locks go to companies.',
    ],
    ['on five words', 'Visitors love it: hung it on a nail, as they say here.'],
    ['on five words in quotation marks', 'It was “modest, yet it drew farmers”, and no more.'],
    ['on names alone', 'The Open Water Compact (OWC) and the Reed Bank Programme (RBP), the Harbour Board'],
    [
      'on stock phrases',
      'Trade in the northern provinces grew; the two towns in the northern provinces agreed.',
    ],
    [
      'on its words in another order',
      'soft is paper the that often so hand by corrected been has that map a',
    ],
    ['on nothing', ''],
  ])('%s', (_, text) => {
    expect(passagesOn(text)).toEqual([]);
  });

  it('about claims where it finds no passage', () => {
    expect(findOn('The gate had opened many times, she said.').claims).toEqual([]);
  });
});
