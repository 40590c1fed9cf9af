// @vitest-environment node
/** Whatever a text is, matching ends, soon, with spans that make sense. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form } from '../../content-data/schema.ts';
import { findMatches } from '../../match/find-matches.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { tokenize } from '../../match/tokenize.ts';
import type { BlockText, Match, MatchKind } from '../../match/types.ts';
import { readPackFolder } from '../../tools/pack/read-pack.ts';
import { effort, TIMEOUT } from './effort.ts';
import { ignoredWithin, torturedText } from './torture.ts';

const PACK = readPackFolder(join(import.meta.dirname, '../../content-data/victory-day-2025'));
const INDEX = buildMatchIndex([makeIndexSource(PACK)]);
const written = (form: Form): string => (typeof form === 'string' ? form : form.text);
const KNOWN = [
  ...PACK.terms.flatMap(({ forms, shortForms }) => [
    ...[forms.en, forms.zh, forms.ru].flat().map(written),
    ...shortForms.flatMap(({ text, evidence }) => [text, ...evidence]),
  ]),
  ...PACK.claims.flatMap(({ quote, anchors }) => [
    quote,
    ...Object.values(anchors).map(({ start }) => start),
  ]),
];
const SLOW = 500;

/** Blocks as a page has them: between two stands a line break, and between some stood what was left out. */
const blockText: fc.Arbitrary<BlockText> = fc
  .array(fc.tuple(torturedText(KNOWN), fc.integer({ min: 1, max: 3 })), { maxLength: 5 })
  .map((blocks) => {
    const page = { text: '', blockStarts: [] as number[], blockOrdinals: [] as number[] };
    let ordinal = 0;
    for (const [text, step] of blocks) {
      page.blockStarts.push(page.text.length);
      ordinal += step;
      page.blockOrdinals.push(ordinal);
      page.text += `${text}\n`;
    }
    return page;
  });

/** The fastest of three where it is slow: a busy machine stops whom it likes. */
function timed(text: BlockText, tries = 3): { found: readonly Match[]; milliseconds: number } {
  const begun = performance.now();
  const found = findMatches(text, INDEX);
  const milliseconds = performance.now() - begun;
  return milliseconds < SLOW || tries === 1 ? { found, milliseconds } : timed(text, tries - 1);
}

function ofKind(found: readonly Match[], kind: MatchKind): Match[] {
  return found.filter((match) => match.kind === kind);
}

test('spans lie in the text, in order, and apart within their kind', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(blockText, (text) => {
      const { found, milliseconds } = timed(text);
      expect(milliseconds).toBeLessThan(SLOW);
      for (const { start, end } of found) {
        expect(0 <= start && start < end && end <= text.text.length).toBe(true);
      }
      for (const kind of ['term', 'passage'] as const) {
        const spans = ofKind(found, kind);
        for (const [at, { start }] of spans.entries())
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }
      for (const match of found) {
        if (match.kind !== 'passage') continue;
        for (const { start, end } of match.alterations) {
          expect(match.start <= start && start <= end && end <= match.end).toBe(true);
        }
      }
    }),
    effort(),
  );
});

test('a term stands within one block and cuts no character in two', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(blockText, (text) => {
      for (const { start, end } of ofKind(findMatches(text, INDEX), 'term')) {
        expect(text.blockStarts.some((border) => border > start && border < end)).toBe(false);
        for (const edge of [start, end]) {
          const cutsPair =
            /[\uD800-\uDBFF]$/.test(text.text.slice(0, edge)) &&
            /^[\uDC00-\uDFFF]/.test(text.text.slice(edge));
          expect(cutsPair).toBe(false);
        }
      }
    }),
    effort(),
  );
});

test('words are in order and hold letters; the same text gives the same words', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(torturedText(KNOWN), (text) => {
      const words = tokenize(text);
      let [lastStart, lastEnd] = [0, 0];
      for (let at = 0; at < words.count; at++) {
        const [start, end] = [words.starts[at]!, words.ends[at]!];
        const isSameSign = start === lastStart && end === lastEnd; // "㍿" is four words
        expect(isSameSign || start >= lastEnd).toBe(true);
        expect(end).toBeGreaterThan(start);
        [lastStart, lastEnd] = [start, end];
      }
      expect(lastEnd).toBeLessThanOrEqual(text.length);
      expect(tokenize(text).hashes.slice(0, words.count)).toEqual(words.hashes.slice(0, words.count));
    }),
    effort(),
  );
});

const NAMES = [
  'Belt and Road Initiative',
  'Global Development Initiative',
  'Shanghai Cooperation Organization',
];

test('a name is found whatever stands around it and whatever is hidden in it', { timeout: TIMEOUT }, () => {
  const planted = fc.constantFrom(...NAMES).chain((name) => fc.tuple(fc.constant(name), ignoredWithin(name)));
  fc.assert(
    fc.property(
      planted,
      torturedText(['a', 'b.', 'c']),
      torturedText(['d', '!e']),
      ([name, hidden], before, after) => {
        const text = `${before} \n. ${hidden} . \n${after}`;
        const at = text.indexOf(hidden, before.length);
        const found = findMatches({ text, blockStarts: [0], blockOrdinals: [0] }, INDEX);
        expect(
          ofKind(found, 'term').some(({ start, end }) => start <= at && end >= at + hidden.length - 1),
          name,
        ).toBe(true);
      },
    ),
    effort(),
  );
});
