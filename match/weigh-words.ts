/**
 * How much each word of an article speaks for copying, when a page repeats it.
 *
 * Honest texts on one subject share long runs of official names and formulas (16 words in a row
 * were seen), so a run's length alone proves nothing. Words inside named terms and stock phrases
 * weigh nothing, grammar words a little, all others fully.
 */
import { findPhrase } from './resolve-anchor.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** Weights as stored, one digit a word; a passage's evidence is their sum. */
export const WEIGHT = { none: 0, grammar: 1, full: 4 } as const;

/**
 * @param hashes - the article's words
 * @param formulas - spellings of terms and stock phrases
 * @returns one digit a word. O(words x formulas), at build time
 */
export function weighWords(hashes: Uint32Array, formulas: readonly string[]): string {
  const grammar = new Set(STOP_WORDS.map((word) => tokenize(word).hashes[0]));
  const weights = Array.from(hashes, (hash): number => (grammar.has(hash) ? WEIGHT.grammar : WEIGHT.full));
  for (const formula of formulas) {
    const length = tokenize(formula).count;
    for (const at of findPhrase(hashes, formula, 0, hashes.length))
      weights.fill(WEIGHT.none, at, at + length);
  }
  return weights.join('');
}
