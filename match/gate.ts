/**
 * Tells quickly where in a text something known may stand, so that only those places are matched. Most pages hold
 * no such place, and the rest of the matcher is not even loaded there.
 *
 * One native regular expression meets names, short forms, and an article's anchor words: rare words of which every
 * stretch of the article holds one. A name is enough. A short form needs a word that speaks for it near by; an
 * anchor word needs shingles of the article around it.
 *
 * Loses no name, no short form that has evidence, and no unaltered passage; of altered passages those in which
 * every anchor word lost its neighbours (measured: docs/performance.md).
 * Cost: about 10 ns a character, in native code; some microseconds for a match that must be confirmed.
 */
import { decodeNumbers } from './base64.ts';
import { type BitFilter, mayHold } from './bit-filter.ts';
import * as key from './gate-keys.ts';
import type { GateSource } from './gate-source.ts';
import { toPlainText } from './plain-text.ts';
import { type TokenStream, tokenize } from './tokenize.ts';
import type { Span } from './types.ts';

/**
 * Stretches of a text that may hold something known, with what matching must see around it. In no order; they may
 * overlap, and reach over the text's ends.
 */
export type Gate = (text: string) => Iterable<Span>;

/** Units on either side that decide about a find: a full name up to 120 words before, an advertisement between. */
export const GATE_REACH = 1000;
/** Units looked at on either side of a match, for what must stand near it and for shingles. */
export const GATE_SIGHT = 320;
const SHINGLES_WITHIN = 120;
/** The same for the first, cheaper look: the anchor word and its neighbours. */
const NEIGHBOURS_WITHIN = 50;

const OTHER = /[\u0400-\u052f\u2e80-\uffff]/;

/** A match of the expression in its text. */
type Met = Span & { readonly text: string };

type Part = GateSource & { readonly expression: RegExp; readonly filter: BitFilter };

export function openGate(sources: readonly GateSource[]): Gate {
  const parts = sources.map((source): Part => {
    return { ...source, expression: new RegExp(source.pattern, 'g'), filter: decodeNumbers(source.keys) };
  });
  return function* (text) {
    const { text: plain, originalAt } = toPlainText(text);
    const isOther = OTHER.test(plain);
    for (const part of parts) {
      const { script, expression } = part;
      if (script === 'other' && !isOther) continue;
      expression.lastIndex = 0;
      for (let found = expression.exec(plain); found; found = expression.exec(plain)) {
        const met = { text, start: originalAt(found.index), end: originalAt(expression.lastIndex) };
        if (found.indexOf('', 1) > 0)
          yield met; // a name
        else {
          expression.lastIndex = found.index + 1; // a name may begin inside
          if (isBorneOut(met, part)) yield { start: met.start - GATE_REACH, end: met.end + GATE_REACH };
        }
      }
    }
  };
}

function isBorneOut(met: Met, { filter, restatements }: Part): boolean {
  const written = met.text.slice(met.start, met.end);
  const short = key.shortKey(written);
  if (mayHold(filter, short) && holdsCue(wordsAround(met, GATE_SIGHT), short, filter)) return true;
  const form = key.formHash(written);
  for (let restatement = 0; restatement < restatements; restatement++) {
    const isForm = key.membershipKeys(form, restatement).every((own) => mayHold(filter, own));
    if (isForm && isTold(met, restatement, filter)) return true;
  }
  return isInShingle(met, filter) && countShingles(wordsAround(met, SHINGLES_WITHIN), filter) > 1;
}

/** True where a word of each of a restatement's other groups stands near by. */
function isTold(met: Met, restatement: number, filter: BitFilter): boolean {
  const words = wordsAround(met, GATE_SIGHT);
  for (let group = 0; group < key.MOST_GROUPS; group++) {
    const near = key.groupKey(restatement, group);
    if (mayHold(filter, near) && !holdsCue(words, near, filter)) return false;
  }
  return true;
}

const wordsAround = ({ text, start, end }: Met, within: number): TokenStream =>
  tokenize(text.slice(Math.max(0, start - within), end + within));

function holdsCue({ hashes, count }: TokenStream, near: number, filter: BitFilter): boolean {
  for (let at = 0; at < count; at++) if (mayHold(filter, key.cueKey(near, hashes[at]!))) return true;
  return false;
}

/** True where a shingle holds the match itself. */
function isInShingle({ text, start, end }: Met, filter: BitFilter): boolean {
  const from = Math.max(0, start - NEIGHBOURS_WITHIN);
  const { hashes, count, starts } = tokenize(text.slice(from, end + NEIGHBOURS_WITHIN));
  let at = 0;
  while (at < count && starts[at]! < start - from) at++;
  for (let first = Math.max(0, at - key.GATE_SHINGLE + 1); first <= at; first++) {
    if (first + key.GATE_SHINGLE <= count && mayHold(filter, key.shingleKey(hashes, first))) return true;
  }
  return false;
}

function countShingles({ hashes, count }: TokenStream, filter: BitFilter): number {
  let found = 0;
  for (let at = 0; at + key.GATE_SHINGLE <= count; at++)
    if (mayHold(filter, key.shingleKey(hashes, at))) found++;
  return found;
}
