/**
 * How much each word of an article speaks for copying, when a page repeats it.
 *
 * Honest texts on one subject share long runs of official names and formulas (16 words in a row
 * were seen), so a run's length alone proves nothing. Words inside named terms and stock phrases
 * weigh nothing, grammar words little, words that the article itself keeps using (its subject) more,
 * all others fully. A Chinese character is a smaller unit than a word and weighs half.
 */

import type { Language } from '../content-data/schema.ts';
import { findPhrase } from './resolve-anchor.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** Weights as stored, one digit a word; the evidence for a passage is their sum. */
const WEIGHT = { formula: 0, grammar: 2, subject: 3, telling: 4 } as const;
const WEIGHT_CHINESE = { formula: 0, grammar: 1, subject: 1, telling: 2 } as const;
/** From this many uses on a word belongs to the article's subject. */
const SUBJECT_USES = 3;

/**
 * @param hashes - the article's words
 * @param formulas - spellings of terms and stock phrases
 * @returns one digit a word. O(words x formulas), at build time
 */
export function weighWords(hashes: Uint32Array, language: Language, formulas: readonly string[]): string {
  const { formula, grammar, subject, telling } = language === 'zh' ? WEIGHT_CHINESE : WEIGHT;
  const stopWords = new Set(STOP_WORDS.map((word) => tokenize(word).hashes[0]));
  const uses = new Map<number, number>();
  for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  const weights = Array.from(hashes, (hash): number => {
    if (stopWords.has(hash)) return grammar;
    return uses.get(hash)! >= SUBJECT_USES ? subject : telling;
  });
  for (const text of formulas) {
    const length = tokenize(text).count;
    for (const at of findPhrase(hashes, text, 0, hashes.length)) weights.fill(formula, at, at + length);
  }
  return weights.join('');
}
