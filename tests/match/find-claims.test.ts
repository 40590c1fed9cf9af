// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findOn, PARAGRAPHS } from './synthetic.ts';

const claimsOn = (...blocks: string[]): [string, string][] => {
  const { claims, words } = findOn(...blocks);
  return claims.map((claim) => [claim.id, words(claim)]);
};

describe('claims', () => {
  it('are all found in the whole article, in its order', () => {
    expect(claimsOn(...PARAGRAPHS).map(([id]) => id)).toEqual([
      'gate-closed',
      'mills',
      'no-sale',
      'signed',
      'locks',
      'tolls',
      'marsh',
      'books',
      'ferrymen',
      'largest',
      'skill',
      'key',
    ]);
  });

  it.each<[why: string, text: string, claims: [string, string][]]>([
    [
      'stands alone',
      'It feeds nineteen mills and waters the orchards below Tarn Hill, they say.',
      [['mills', 'feeds nineteen mills and waters the orchards below Tarn Hill']],
    ],
    [
      'was edited',
      'but it still feeds ninety mills and waters the orchards below Tarn Hill, they say.',
      [['mills', 'feeds ninety mills and waters the orchards below Tarn Hill']],
    ],
    [
      'lost a part in the middle',
      'Barges that carry timber will pay 12 crowns a tonne … while pleasure boats will pay more.',
      [['tolls', 'Barges that carry timber will pay 12 crowns a tonne … while pleasure boats will pay more']],
    ],
    ['has only its beginning here', 'the keepers will be trained as inspectors rather than dismissed', []],
  ])('one that %s', (_, text, claims) => {
    expect(claimsOn(text)).toEqual(claims);
  });

  it('say how much of them stands here', () => {
    const [claim] = findOn(
      'but it still feeds ninety mills and waters the orchards below Tarn Hill, they say.',
    ).claims;
    expect(claim).toMatchObject({ by: 'passage', similarity: 0.9 });
  });
});
