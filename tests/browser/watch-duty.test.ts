import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSettings } from '../../browser/settings-schema.ts';
import { toSwitches } from '../../browser/watch-duty.ts';

test('read by hand, the switches are what the schema says', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.boolean(),
    fc.constantFrom('only', 'all-but'),
    fc.array(fc.string()),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ enabled: value, siteMode: value, sites: value })),
      (stored) => {
        const { enabled, siteMode, sites } = parseSettings(stored);
        expect(toSwitches(stored)).toEqual({ enabled, siteMode, sites });
      },
    ),
  );
});
