/** Generators of text that breaks readers of text. */
import fc from 'fast-check';

const IGNORED = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u034F', '\u180E', '\uFE0F'];
const DIRECTIONS = ['\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2069'];
const SPACES = [' ', '\t', '\n', '\r\n', '\u00A0', '\u2028', '\u2009', '\u202F', '\u3000', '\u0085'];
const BROKEN = ['\uD800', '\uDC00', '\uDBFF\uDBFF', '\uDFFF\uD83D', '\u0000', '\uFFFE', '\uFFFF', '\uFFFD'];
const ODD_LETTERS = [
  'ß',
  'ﬁ',
  'ﬃ',
  'İ',
  'ı',
  'ſ',
  'Ω',
  '𝔊',
  '𝟏',
  '①',
  '㍿',
  'ＧＤＩ',
  'ǆ',
  'ŉ',
  'ᾳ',
  'ﷺ',
  '한',
  '힣',
  'ᄒ',
  '中',
  '𠮷',
  '〇',
];
const MARKS = ['\u0301', '\u0308', '\u0336', '\u0489', '\u20DD', '\u0E31', '\u1ABE', '\u0F39'];
const SIGNS = [
  '’',
  "'",
  '-',
  '‐',
  '—',
  '.',
  ',',
  '[',
  ']',
  '…',
  '...',
  '(',
  '«',
  '“',
  '1,000',
  '190.3',
  '1 000',
  '½',
  '٣',
  '%',
];

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

/** A scrap of anything. */
const scrap: fc.Arbitrary<string> = fc.oneof(
  oneOf([...IGNORED, ...DIRECTIONS]),
  oneOf(SPACES),
  oneOf(BROKEN),
  oneOf(ODD_LETTERS),
  oneOf(SIGNS),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc
    .tuple(oneOf(['a', 'é', 'я', '中', '']), oneOf(MARKS), fc.integer({ min: 1, max: 300 }))
    .map(([letter, mark, times]) => letter + mark.repeat(times)),
  fc
    .tuple(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([text, times]) => text.repeat(times)),
);

/** @param known - texts that mean something, strewn in so that matching has work to do */
export const torturedText = (known: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: scrap },
        { weight: 4, arbitrary: oneOf(known) },
        { weight: 3, arbitrary: oneOf(SPACES) },
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

/** A sign that makes no difference to a reader, anywhere within a text. */
export const ignoredWithin = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: text.length - 1 }), oneOf(IGNORED.slice(0, 6))), {
      maxLength: 4,
    })
    .map((places) => {
      const units = [...text];
      for (const [at, sign] of places) units[at] = `${sign}${units[at] ?? ''}`;
      return units.join('');
    });
