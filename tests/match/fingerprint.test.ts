// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../match/base64.ts';
import { fingerprintText } from '../../match/fingerprint.ts';
import { findPhrase, resolveAnchor } from '../../match/resolve-anchor.ts';

const TEXT = 'A Heading\n\nThe sea rose 3 metres.\r\nIt did not fall, said Vale. The sea rose again.\n';

describe('a fingerprint', () => {
  it('never changes for the same text: packs depend on every bit', () => {
    expect(fingerprintText(TEXT, 'en')).toEqual({
      language: 'en',
      version: 1,
      words: 17,
      paragraphs: [0, 2, 7],
      classes: '.A...#...-..A....',
      hashes: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
    });
    expect(decodeNumbers(fingerprintText('Global South', 'en').hashes)).toEqual(
      Uint32Array.of(3067114197, 3013853445),
    );
  });

  it('is the same for composed and decomposed letters and either line end', () => {
    expect(fingerprintText('Café\nä', 'en')).toEqual(fingerprintText('Cafe\u0301\r\na\u0308', 'en'));
  });

  it('of a text without words is an error that says what to do', () => {
    expect(() => fingerprintText(' \n…', 'en')).toThrow(/no words.*one paragraph a line/);
  });
});

describe('an anchor', () => {
  const hashes = decodeNumbers(fingerprintText(TEXT, 'en').hashes);
  it.each([
    ['once', 'It did', 'said Vale', [{ start: 7, end: 13 }]],
    ['not where the end stands before the start', 'said Vale', 'It did', []],
    ['not outside its paragraph', 'The sea rose', '3 metres', []],
    ['twice', 'sea', 'rose', [{ start: 14, end: 16 }]],
    ['not without words', '?!', 'rose', []],
  ])('resolves %s', (_, start, end, ranges) => {
    expect(resolveAnchor(hashes, { start, end }, 7, 17)).toEqual(ranges);
  });

  it('phrases are found at each place', () => {
    expect(findPhrase(hashes, 'the SEA rose', 0, 17)).toEqual([2, 13]);
  });
});

it('numbers survive base64', () => {
  fc.assert(
    fc.property(fc.uint32Array(), (numbers) => {
      const text = encodeNumbers(numbers);
      expect(text).toBe(
        Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64'),
      );
      expect(decodeNumbers(text)).toEqual(numbers);
    }),
  );
});
