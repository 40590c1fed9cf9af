/**
 * Tells quickly where in a text something known may stand, so that only those places are matched. Most pages hold
 * no such place, and the rest of the matcher is not even loaded there.
 *
 * One native regular expression meets names, short forms, forms of restatements, and an article's anchor words: rare
 * words of which every stretch of the article holds one. A name is enough. A short form or a restatement needs
 * company near by (gate-keys.ts); an anchor word needs shingles of the article around it.
 *
 * Loses no name, no short form that has evidence, and no unaltered passage; of altered passages those in which
 * every anchor word lost its neighbours (measured: docs/performance.md).
 * Cost: about 10 ns a character, in native code; some microseconds for a match that must be confirmed.
 */
import { decodeNumbers } from './base64.ts';
import { expressionOf, isName } from './gate-expression.ts';
import * as key from './gate-keys.ts';
import type { GateSource } from './gate-source.ts';
import { type KeySet, readKeySet } from './key-set.ts';
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
/** Units looked at on either side of a match, for its company and for shingles. */
export const GATE_SIGHT = 320;
const SHINGLES_WITHIN = 120;
/** The same for the first, cheaper look: the anchor word and its neighbours. */
const NEIGHBOURS_WITHIN = 50;

const OTHER = /[\u0400-\u052f\u2e80-\uffff]/;

/** A match of the expression in its text. */
type Met = Span & { readonly text: string };

/** Compiles at the first use. */
export function openGate(sources: readonly GateSource[]): Gate {
  let parts: Part[] | undefined;
  return function* (text) {
    parts ??= sources.map((source) => new Part(source));
    const plain = toPlainText(text);
    const isOther = OTHER.test(plain.text);
    for (const { source, expression, bearsOut } of parts) {
      if (source.script === 'other' && !isOther) continue;
      expression.lastIndex = 0;
      for (let found = expression.exec(plain.text); found; found = expression.exec(plain.text)) {
        const start = plain.originalAt(found.index);
        const end = plain.originalAt(expression.lastIndex);
        if (isName(found)) yield { start, end };
        else {
          expression.lastIndex = found.index + 1; // a name may begin inside
          if (bearsOut({ text, start, end })) yield { start: start - GATE_REACH, end: end + GATE_REACH };
        }
      }
    }
  };
}

class Part {
  readonly source: GateSource;
  readonly expression: RegExp;
  #keys: KeySet;

  constructor(source: GateSource) {
    this.source = source;
    this.expression = expressionOf(source.pattern);
    this.#keys = readKeySet(decodeNumbers(source.keys));
  }

  /** Whether what stands around a match says that it is none by chance. */
  bearsOut = (met: Met): boolean => {
    const written = met.text.slice(met.start, met.end);
    return [key.exactKey(written), key.foldedKey(written)].some((phrase) => this.#hasCompany(met, phrase))
      ? true
      : this.#isInShingle(met) && this.#countShingles(wordsAround(met, SHINGLES_WITHIN)) > 1;
  };

  /** True where one of the companies that a phrase needs is there. */
  #hasCompany(met: Met, phrase: number): boolean {
    if (!this.#keys.has(phrase)) return false;
    const around = wordsAround(met, GATE_SIGHT);
    for (let company = 0; company < this.source.companies; company++) {
      const isMember = key.memberKeys(phrase, company).every((own) => this.#keys.has(own));
      if (isMember && this.#isThere(company, around)) return true;
    }
    return false;
  }

  /** True where a word of each group of a company stands around. */
  #isThere(company: number, { hashes, count }: TokenStream): boolean {
    for (let at = 0; at < key.MOST_GROUPS; at++) {
      const group = key.groupKey(company, at);
      if (!this.#keys.has(group)) continue;
      let word = 0;
      while (word < count && !this.#keys.has(key.cueKey(group, hashes[word]!))) word++;
      if (word === count) return false;
    }
    return true;
  }

  /** True where a shingle holds the match itself. */
  #isInShingle({ text, start, end }: Met): boolean {
    const from = Math.max(0, start - NEIGHBOURS_WITHIN);
    const { hashes, count, starts } = tokenize(text.slice(from, end + NEIGHBOURS_WITHIN));
    let at = 0;
    while (at < count && starts[at]! < start - from) at++;
    for (let first = Math.max(0, at - key.GATE_SHINGLE + 1); first <= at; first++) {
      if (first + key.GATE_SHINGLE <= count && this.#keys.has(key.shingleKey(hashes, first))) return true;
    }
    return false;
  }

  #countShingles({ hashes, count }: TokenStream): number {
    let found = 0;
    for (let at = 0; at + key.GATE_SHINGLE <= count; at++)
      if (this.#keys.has(key.shingleKey(hashes, at))) found++;
    return found;
  }
}

const wordsAround = ({ text, start, end }: Met, within: number): TokenStream =>
  tokenize(text.slice(Math.max(0, start - within), end + within));
