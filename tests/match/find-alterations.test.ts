// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findOn } from './synthetic.ts';

/** Each alteration as `kind: page words (sense)`; `marked` where the page owns up to it. */
const alterationsOn = (text: string): string[] => {
  const { passages, words } = findOn(text);
  return passages.flatMap(({ alterations }) =>
    alterations.map(
      (one) =>
        `${one.kind}: ${one.kind === 'left-out' ? one.articleEnd - one.articleStart : words(one)} (${one.sense})${one.marked ? ' marked' : ''}`,
    ),
  );
};

describe('tells what was altered', () => {
  it.each([
    ['nothing', 'Barges that carry timber will pay 12 crowns a tonne, half of what they paid last year', []],
    [
      'a number',
      'Barges that carry timber will pay 21 crowns a tonne, half of what they paid last year',
      ['replaced: 21 (number)'],
    ],
    [
      'a numeral',
      'replaced a lawsuit that had ruined seven families. Its authors did not write of rights',
      ['replaced: seven (number)'],
    ],
    [
      'a word',
      'Barges that carry timber will pay 12 crowns a load, half of what they paid last year',
      ['replaced: load (word)'],
    ],
    [
      'a name',
      'The people of Oakhampton have learned to quarrel without breaking anything, which may be',
      ['replaced: Oakhampton (name)'],
    ],
    [
      'a negation put in',
      'a treaty that is not argued over every Thursday evening slowly becomes a habit',
      ['added: not (negation)'],
    ],
    [
      'a negation taken out',
      'Its authors did write of rights; they wrote of duties, of dredging and planting',
      ['left-out: 1 (negation)'],
    ],
    [
      'words added',
      'and the keepers will be trained as well paid inspectors rather than dismissed',
      ['added: well paid (word)'],
    ],
    [
      'words left out',
      'because a marsh holds flood water that a wall pushes downstream',
      ['left-out: 1 (word)'],
    ],
    [
      'an ellipsis',
      'The Compact was signed in 1847 after a dry summer … stood idle for forty days. It replaced a lawsuit',
      ['left-out: 5 (word) marked'],
    ],
    [
      'an ellipsis in brackets',
      'The Compact was signed in 1847 after a dry summer [...] stood idle for forty days. It replaced a lawsuit',
      ['left-out: 5 (word) marked'],
    ],
    [
      'words in brackets',
      'The gate had opened 6,200 times in her care, she said [to our reporter] afterwards, and it had never once been late',
      ['added: to our reporter (word) marked'],
    ],
    ['a bracketed capital', '“[T]hey wrote of duties, of dredging and planting, and of a common chest”', []],
    [
      'British spelling of an American word and back',
      'Each council will publish what it spends, every quarter, in plain language',
      [],
    ],
    [
      'another spelling',
      'its defenders call it a model for patient, neighborly government. The Compact was signed in 1847',
      [],
    ],
    [
      'a word written apart',
      'drew farmers, ferry men and schoolchildren from both banks, who stood under umbrellas',
      [],
    ],
    [
      'words written together',
      'who stood underumbrellas while the mayor read a short statement. An Old Canal',
      [],
    ],
    [
      'thousands without a comma',
      'The gate had opened 6200 times in her care, she said afterwards, and it had',
      [],
    ],
    [
      'the first word of a quotation',
      'She wrote: “Clerks who lose pasture are to be paid from the common chest.”',
      ['replaced: Clerks (word)'],
    ],
    [
      'the last word of a quotation',
      'She wrote: “Farmers who lose pasture are to be paid from the common purse.”',
      ['replaced: purse (word)'],
    ],
    [
      'several',
      'and a barge loaded with cider pears went slowly down the long hill. The last keeper, Ingrid Vale',
      ['replaced: pears (word)'],
    ],
  ])('%s', (_, text, alterations) => {
    expect(alterationsOn(text)).toEqual(alterations);
  });
});

it('points at the very words, in page order', () => {
  const { passages, words } = findOn(
    'The Reed Bank Programme (RBP) will return 430 hectares of drained meadow to marsh, because a marsh truly holds flood water',
  );
  const [first, second] = passages[0]!.alterations;
  expect(words(first!)).toBe('430');
  expect(words(second!)).toBe('truly');
  expect(first).toMatchObject({ kind: 'replaced', articleEnd: first!.articleStart + 1 });
  expect(second).toMatchObject({ kind: 'added', articleEnd: second!.articleStart });
});

it('spans the gap between its neighbours where words are missing', () => {
  const { passages, words } = findOn('because a marsh holds flood water that a wall pushes downstream');
  expect(words(passages[0]!.alterations[0]!)).toBe(' ');
});
