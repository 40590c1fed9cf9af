/**
 * Tells quickly where in a text something known may stand, so that only those places are matched. Most pages hold
 * no such place, and the rest of the matcher is not even loaded there.
 *
 * One native regular expression meets single words: of each name, short form and form of a restatement one, and an
 * article's anchor words, rare ones of which every stretch of the article holds one. What stands around such a word is
 * looked up by hash (gate-keys.ts): a name; a phrase and its company; shingles of the article.
 *
 * Loses no name, no short form that has evidence, and no unaltered passage; of altered passages those in which
 * every anchor word lost its neighbours (measured: docs/performance.md).
 * Cost: about 10 ns a character, in native code; some microseconds for each word that must be looked up.
 */
import { decodeBytes } from './base64.ts';
import { expressionOf } from './gate-expression.ts';
import * as key from './gate-keys.ts';
import { probe, probed } from './gate-probe.ts';
import type { GateSource } from './gate-source.ts';
import { type KeySet, readKeySet } from './key-set.ts';
import { type PlainText, toPlainText } from './plain-text.ts';
import { Columns, type TokenStream, tokenize } from './tokenize.ts';
import type { Span } from './types.ts';

/**
 * Stretches of a text that may hold something known, with what matching must see around it. In no order; they may
 * overlap, and reach over the text's ends.
 */
export type Gate = (text: string) => Iterable<Span>;

/** Units on either side that decide about a find: a full name up to 120 words before, an advertisement between. */
export const GATE_REACH = 1000;
/** Units looked at on either side of a word, for its company and for shingles. */
export const GATE_SIGHT = 320;
const SHINGLES_WITHIN = 120;
/** The same for the phrases that it may be part of; more where the markup's white space stands between their words. */
const PHRASE_WITHIN = 48;
const MOST_PHRASE_WITHIN = 800;

/** Used again and again: making columns takes longer than filling them. */
const NEAR = new Columns(128);
const WIDE = new Columns(256);

/** A word of the expression in its text. */
type Met = Span & { readonly text: string };

/** Compiles at the first use. */
export function openGate(sources: readonly GateSource[]): Gate {
  let parts: Part[] | undefined;
  return function* (text) {
    parts ??= sources.map((source) => new Part(source));
    const plain = toPlainText(text);
    for (const part of parts) {
      if (part.source.script === 'other' && plain.isLatin) continue;
      const { expression } = part;
      expression.lastIndex = 0;
      for (let found = expression.exec(plain.text); found; found = expression.exec(plain.text)) {
        const { lastIndex } = expression;
        const isOther = part.source.script === 'other';
        if (isOther) expression.lastIndex = found.index + 1; // a Chinese word may begin inside
        const look = isOther ? 'unsure' : probe(plain.text, found.index, lastIndex, part.keys);
        if (look === 'nothing') continue;
        const start = plain.originalAt(found.index);
        const end = plain.originalAt(lastIndex);
        const met = { text, start, end };
        const reach = look === 'phrase' ? part.reachOfProbed(met, plain) : part.reachOf(met);
        if (reach !== undefined) yield { start: start - reach, end: end + reach };
      }
    }
  };
}

class Part {
  readonly source: GateSource;
  readonly expression: RegExp;
  readonly #mostWords: number;
  #read: KeySet | undefined;

  constructor(source: GateSource) {
    this.source = source;
    this.expression = expressionOf(source.pattern);
    this.#mostWords = key.MOST_WORDS[source.script];
  }

  /** Read at the first word that is met: many a page has none. */
  get keys(): KeySet {
    this.#read ??= readKeySet(decodeBytes(this.source.keys));
    return this.#read;
  }

  /** The same as `reachOf`, where the probe has cut out the words already. */
  reachOfProbed(met: Met, { originalAt }: PlainText): number | undefined {
    const { hashes, starts, ends, count, first, last } = probed;
    const written = (from: number, at: number) =>
      met.text.slice(originalAt(starts[from]!), originalAt(ends[at]!));
    return this.#reachOfPhrases(met, { first, last, written }, hashes, count);
  }

  /** @returns how far around a word matching must see; undefined where it stands there by chance */
  reachOf(met: Met): number | undefined {
    if (this.source.keys === '') return GATE_REACH;
    const place = placeInPhrase(met, this.#mostWords);
    const { text, hashes, starts, ends } = place.words;
    const written = (from: number, at: number) => text.slice(starts[from], ends[at]);
    let reach = this.#reachOfPhrases(met, { ...place, written }, hashes, place.words.count);
    // A word that was met by its beginning: the same with whatever else it may begin with.
    for (let end = place.end; end < (ends[place.last] ?? 0) && reach !== 0; end++) {
      const beginning = tokenize(text.slice(starts[place.last], end)).hashes[0] ?? 0;
      const words = hashes.with(place.last, beginning);
      reach = this.#reachOfPhrases(met, { ...place, written }, words, place.last + 1) ?? reach;
    }
    return reach;
  }

  /** Looks up every phrase that holds the word and ends before the word `limit`. */
  #reachOfPhrases(met: Met, place: Looked, hashes: Uint32Array, limit: number): number | undefined {
    let reach: number | undefined;
    for (let from = Math.max(0, place.last - this.#mostWords + 1); from <= place.first; from++) {
      const most = Math.min(limit, from + this.#mostWords);
      let running = key.NO_WORDS;
      for (let at = from; at < most; at++) {
        running = key.addWord(running, hashes[at]!);
        if (at < place.last) continue;
        const phrase = key.endPhrase(running);
        if (!this.keys.has(phrase)) continue;
        if (this.keys.has(key.nameKey(phrase))) return 0;
        const isQuoted = at - from + 1 === key.GATE_SHINGLE && this.#isAmongShingles(met);
        if (isQuoted || this.#hasCompany(met, phrase, place.written(from, at))) reach = GATE_REACH;
      }
    }
    return reach;
  }

  /** True where one of the companies that a phrase needs is there. */
  #hasCompany(met: Met, hash: number, written: string): boolean {
    let around: TokenStream | undefined;
    const { keys } = this;
    const { companies } = this.source;
    for (const phrase of [hash, key.hashExactly(written)]) {
      for (let company = 0; company < companies.length; company++) {
        if (!keys.has(key.memberKey(phrase, company))) continue;
        if (!keys.has(key.secondMemberKey(phrase, company))) continue;
        around ??= placeOf(met, GATE_SIGHT, WIDE).words;
        if (this.#isThere(companies[company]!, around)) return true;
      }
    }
    return false;
  }

  /** True where a word of each group of a company stands around. */
  #isThere(company: readonly number[], { hashes, count }: TokenStream): boolean {
    for (const group of company) {
      let word = 0;
      while (word < count && !this.keys.has(key.cueKey(group, hashes[word]!))) word++;
      if (word === count) return false;
    }
    return true;
  }

  /** True where more than one shingle of the article stands around. */
  #isAmongShingles(met: Met): boolean {
    const { hashes, count } = placeOf(met, SHINGLES_WITHIN, WIDE).words;
    let shingles = 0;
    for (let at = 0; at + key.GATE_SHINGLE <= count; at++)
      if (this.keys.has(key.phraseHash(hashes, at, key.GATE_SHINGLE))) shingles++;
    return shingles > 1;
  }
}

/** Words around one that was met, which is `first` to `last` of them and ends at the unit `end`. */
type Place = {
  readonly words: TokenStream;
  readonly first: number;
  readonly last: number;
  readonly end: number;
};

/** The word that was met among others, and how some of them are written. */
type Looked = {
  readonly first: number;
  readonly last: number;
  readonly written: (from: number, at: number) => string;
};

/** The word with all others that may belong to a phrase with it. */
function placeInPhrase(met: Met, mostWords: number): Place {
  for (let within = PHRASE_WITHIN; ; within *= 4) {
    const place = placeOf(met, within, NEAR);
    const { count, text } = place.words;
    const isWhole =
      (place.first >= mostWords || met.start <= within) &&
      (count - place.last > mostWords || text.length - place.end < within);
    if (isWhole || within > MOST_PHRASE_WITHIN) return place;
  }
}

function placeOf({ text, start, end }: Met, within: number, columns: Columns): Place {
  const from = Math.max(0, start - within);
  const words = tokenize(text.slice(from, end + within), columns);
  let first = 0;
  while (first < words.count && words.ends[first]! <= start - from) first++;
  let last = first;
  while (last + 1 < words.count && words.starts[last + 1]! < end - from) last++;
  return { words, first, last, end: end - from };
}
