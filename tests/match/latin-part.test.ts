// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellOut, stretchesOf } from '../../match/cue-pattern.ts';
import { findMatches } from '../../match/find-matches.ts';
import { groupsOf } from '../../match/index-source.ts';
import { latinPart } from '../../match/latin-part.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { readBundledPack } from '../../tools/evaluate/source-article.ts';

const source = makeIndexSource(readBundledPack());
const whole = buildMatchIndex([source]);
const part = buildMatchIndex([latinPart(source)]);

test('in Latin text the smaller index finds what the whole one does', () => {
  const pieces = [
    ...source.terms.flatMap(([, names, exactNames]) => [...names, ...exactNames]),
    ...source.shortForms.flatMap(([text, , evidence, against]) => [text, ...evidence, ...against]),
    ...source.restatements.flatMap((told) =>
      groupsOf(told).flatMap((cues) =>
        stretchesOf(spellOut(cues[0]!, source.cues.en ?? {})).map(([one]) => one!),
      ),
    ),
  ].filter((text) => /^[\p{ASCII}’“”–é]*$/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, '. ', 'and', 'of'), { maxLength: 12 }), (parts) => {
      const text = { text: parts.join(' '), blockStarts: [0], blockOrdinals: [0] };
      expect(findMatches(text, part)).toEqual(findMatches(text, whole));
    }),
  );
});
