// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKeySet, writeKeySet } from '../../match/key-set.ts';

const key = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('what was put in is in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 200 }), (held) => {
      const { has } = readKeySet(new Uint8Array(writeKeySet(new Set(held)).buffer));
      return held.every(has);
    }),
  );
});

test('of other keys next to none is taken for one', () => {
  const keys = new Set(Array.from({ length: 2000 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 0));
  const { has } = readKeySet(new Uint8Array(writeKeySet(keys).buffer));
  const wrong = Array.from({ length: 100_000 }, (_, at) => (at * 40_503 + 7) >>> 0).filter(
    (one) => !keys.has(one) && has(one),
  );
  expect(wrong.length).toBeLessThan(400);
});
