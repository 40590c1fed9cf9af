// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainText } from '../../match/plain-text.ts';
import { tokenize } from '../../match/tokenize.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'The ',
    '[T]he ',
    'é',
    'e\u0301',
    'ﬁ',
    '\u00ad',
    '\u200b',
    'Ё',
    'й',
    '中',
    '国\u00ad',
    '𝐁',
    'Ｇ',
    'ß',
    'İ',
    '_',
    '“',
    '1,000',
  ),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xd7ff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 4,
  }),
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

const hashes = (one: string): number[] => [...tokenize(one).hashes.subarray(0, tokenize(one).count)];

test('a plain text has the same words', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(hashes(toPlainText(one).text)).toEqual(hashes(one));
    }),
  );
});

test('each word leads back to where it stands', () => {
  fc.assert(
    fc.property(text, (one) => {
      const { text: plain, originalAt } = toPlainText(one);
      const [own, original] = [tokenize(plain), tokenize(one)];
      for (let word = 0; word < own.count; word++) {
        expect(originalAt(own.starts[word]!)).toBeLessThanOrEqual(original.starts[word]!);
        expect(originalAt(own.ends[word]!)).toBeGreaterThanOrEqual(original.ends[word]!);
      }
    }),
  );
});
