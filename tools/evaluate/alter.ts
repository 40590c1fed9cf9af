/** Ways in which quotations go wrong: each takes words of the article and gives what a page has instead. */
import { added, leaveOut, type PageWord, replaced } from './edit-words.ts';
import type { Random } from './random.ts';

export type Alter = (words: readonly PageWord[], random: Random) => PageWord[];

const OTHER_WORDS =
  `window carpet yellow gently carries orchestra bicycle kitchen plainly borrowed winter seventh
  lantern quickly feather marble uncertain polished village thunder harvest`.split(/\s+/);
const OTHER_NAMES = ['Brazil', 'Canada', 'Lisbon', 'Ottawa', 'Kenya', 'Norway', 'Quito', 'Hanoi'];

/** A place well inside, clear of earlier edits, so that each edit stands alone. */
function freePlace(
  words: readonly PageWord[],
  random: Random,
  fits: (one: PageWord) => boolean,
): number | undefined {
  const places = words.flatMap((one, at) => {
    if (at < 3 || at > words.length - 4 || !fits(one)) return [];
    const near = words.slice(at - 2, at + 3);
    return near.some((other) => other.isAltered || other.leftOut > 0) ? [] : [at];
  });
  return places.length === 0 ? undefined : random.pick(places);
}

const isPlain = ({ text }: PageWord): boolean => /^[\p{L}\p{N}]+[,;]?$/u.test(text);

const at = (
  words: readonly PageWord[],
  place: number | undefined,
  by: (one: PageWord) => PageWord,
): PageWord[] => words.map((one, index) => (index === place ? by(one) : one));

export const replaceOne: Alter = (words, random) =>
  at(words, freePlace(words, random, isPlain), (one) => replaced(one, random.pick(OTHER_WORDS)));

export const insertOne: Alter = (words, random) => {
  const place = freePlace(words, random, isPlain);
  return place === undefined
    ? [...words]
    : [...words.slice(0, place), added(random.pick(OTHER_WORDS)), ...words.slice(place)];
};

export const dropOne: Alter = (words, random) => {
  const isOnce = (one: PageWord) =>
    isPlain(one) && !words.some((other) => other !== one && other.text === one.text);
  const place = freePlace(words, random, isOnce);
  return place === undefined ? [...words] : leaveOut(words, place, place + 1);
};

export const changeNumber: Alter = (words, random) =>
  at(
    words,
    words.findIndex(({ text, isAltered }) => /\d/.test(text) && !isAltered),
    (one) => ({
      ...one,
      text: one.text.replace(/\d/, (digit) => `${((Number(digit) + 1 + random.whole(8)) % 9) + 1}`),
      isAltered: true,
    }),
  ).map((one) => (one.isAltered && one.text === one.word?.text ? { ...one, isAltered: false } : one));

export const changeName: Alter = (words, random) =>
  at(
    words,
    freePlace(words, random, (one) => /^\p{Lu}\p{Ll}+[,;]?$/u.test(one.text)),
    (one) => replaced(one, random.pick(OTHER_NAMES)),
  );

/** "is" becomes "is not"; "will" becomes "will never". */
export const negate: Alter = (words, random) => {
  const isVerb = (one: PageWord) =>
    /^(is|are|was|were|will|has|have|remains|may|must|can)$/i.test(one.text) &&
    words[words.indexOf(one) + 1]?.text !== 'not';
  const place = freePlace(words, random, isVerb);
  return place === undefined
    ? [...words]
    : [...words.slice(0, place + 1), added(random.pick(['not', 'never'])), ...words.slice(place + 1)];
};

/** Letters that a scanner takes for others; about one word in `every`. */
export const garble =
  (every: number): Alter =>
  (words, random) => {
    const confusions: readonly [RegExp, string][] = [
      [/rn/, 'm'],
      [/m/, 'rn'],
      [/l/, '1'],
      [/e/, 'c'],
      [/h/, 'b'],
      [/o/, '0'],
      [/i/, 'j'],
      [/t/, 'f'],
    ];
    return words.map((one, index) => {
      const fits = confusions.filter(([from]) => from.test(one.text));
      if (
        !isPlain(one) ||
        fits.length === 0 ||
        index === 0 ||
        index === words.length - 1 ||
        !random.chance(1 / every)
      )
        return one;
      const [from, to] = random.pick(fits);
      return { ...one, text: one.text.replace(from, to), isAltered: true };
    });
  };

/** The first or the last word, which nothing equal surrounds. */
export const replaceEnd =
  (end: 'first' | 'last'): Alter =>
  (words, random) =>
    at(words, end === 'first' ? 0 : words.length - 1, (one) => replaced(one, random.pick(OTHER_WORDS)));

export const several =
  (times: number, ...alters: readonly Alter[]): Alter =>
  (words, random) => {
    let edited = [...words];
    for (let time = 0; time < times; time++) edited = random.pick(alters)(edited, random);
    return edited;
  };

/** Spelling of the other side of the Atlantic: no alteration. */
export const britishSpelling: Alter = (words) =>
  words.map((one) => ({
    ...one,
    text: one.text
      .replace(/iz(e[ds]?|ing|ation)\b/, 'is$1')
      .replace(/\b(hon|lab|neighb|harb|fav)or/i, '$1our')
      .replace(/\bcentered/i, 'centred')
      .replace(/\bcenter/i, 'centre')
      .replace(/\bprogram\b/i, 'programme'),
  }));
