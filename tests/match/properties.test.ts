// @vitest-environment node
/** What must hold on every page, whatever it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../match/find-matches.ts';
import { tokenize } from '../../match/tokenize.ts';
import type { BlockText, Match } from '../../match/types.ts';
import { blocksOf } from './blocks-of.ts';
import { findOn, PARAGRAPHS, syntheticIndex } from './synthetic.ts';

const WORDS = PARAGRAPHS.join(' ').split(/\s+/);

/** Any text at all: lone surrogates, marks without letters, controls, other scripts. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);
/** Pieces of the article, whole or torn, between anything. */
const piece = fc
  .tuple(fc.nat(WORDS.length - 2), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => WORDS.slice(from, from + length).join(' '));
const name = fc.constantFrom(
  'Open Water Compact',
  'OWC',
  'Harbour Board',
  'RBP',
  '芦苇岸计划',
  '“',
  '”',
  '…',
  '[...]',
  '. ',
);
const page: fc.Arbitrary<BlockText> = fc
  .array(
    fc.array(fc.oneof(piece, name, anyText), { maxLength: 6 }).map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => blocksOf(...blocks));

const ofKind = (all: readonly Match[], kind: Match['kind']): Match[] =>
  all.filter((match) => match.kind === kind);

describe('on any page', () => {
  it('finds are in order, within the text, and disjoint within a kind', () => {
    fc.assert(
      fc.property(page, (text) => {
        const all = findMatches(text, syntheticIndex);
        for (const kind of ['term', 'claim', 'passage'] as const) {
          const found = ofKind(all, kind);
          found.forEach(({ start, end }, at) => {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.text.length);
            const before = found[at - 1];
            if (before) expect(start).toBeGreaterThanOrEqual(kind === 'claim' ? before.start : before.end);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('alterations lie within their passage, in order, and their article words within the passage’s', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const match of findMatches(text, syntheticIndex)) {
          if (match.kind !== 'passage') continue;
          let end = match.start;
          let articleEnd = match.articleStart;
          for (const one of match.alterations) {
            expect(one.start).toBeGreaterThanOrEqual(end);
            expect(one.articleStart).toBeGreaterThanOrEqual(articleEnd);
            expect(one.kind === 'added').toBe(one.articleEnd === one.articleStart);
            ({ end, articleEnd } = one);
          }
          expect(end).toBeLessThanOrEqual(match.end);
          expect(articleEnd).toBeLessThanOrEqual(match.articleEnd);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('words are in order, disjoint, and hold letters or digits, or what some later Unicode may call so', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, starts, ends } = tokenize(text);
        let [start, end] = [0, 0];
        for (let at = 0; at < count; at++) {
          // A character that stands for several ("㍿") gives several words in one place.
          expect(starts[at] === start || starts[at]! >= end).toBe(true);
          start = starts[at]!;
          expect(text.slice(starts[at], ends[at]).normalize('NFKD')).toMatch(/[\p{L}\p{N}\p{Cn}]/u);
          end = ends[at]!;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('a text has the same words as its parts', () => {
    fc.assert(
      fc.property(piece, piece, (one, other) => {
        const hashes = (text: string) => [...tokenize(text).hashes.subarray(0, tokenize(text).count)];
        expect(hashes(`${one} — ${other}`)).toEqual([...hashes(one), ...hashes(other)]);
      }),
    );
  });
});

describe('a planted passage', () => {
  const planted = fc
    .tuple(fc.nat(WORDS.length - 15), fc.integer({ min: 15, max: 60 }))
    .map(([from, length]) => WORDS.slice(from, from + length));

  it('is found on its very words', () => {
    fc.assert(
      fc.property(planted, (words) => {
        const quotation = words.join(' ');
        const { passages } = findOn(`Somebody once told us this: ${quotation} — zzz.`);
        const [start, end] = [28, 28 + quotation.length];
        const covered = passages.reduce(
          (sum, one) => sum + Math.min(end, one.end) - Math.max(start, one.start),
          0,
        );
        expect(covered / quotation.length).toBeGreaterThan(0.93);
        expect(passages.flatMap(({ alterations }) => alterations)).toEqual([]);
      }),
    );
  });

  it('with one word changed shows that word, and no other', () => {
    fc.assert(
      fc.property(planted, fc.nat(), (words, chance) => {
        const at = 4 + (chance % (words.length - 8));
        if (!/^\p{L}+$/u.test(words[at]!)) return;
        const { passages, words: textOf } = findOn(`“${words.with(at, 'zyzzyva').join(' ')}”`);
        const altered = passages.flatMap(({ alterations }) => alterations);
        expect(altered.map(textOf)).toEqual(['zyzzyva']);
        expect(altered[0]).toMatchObject({ kind: 'replaced' });
      }),
    );
  });
});
