/** From packs to their gate. Runs when the extension is built, and when a reader imports a pack. */
import type { Pack } from '../content-data/schema.ts';
import { decodeNumbers, encodeNumbers } from './base64.ts';
import { makeBitFilter } from './bit-filter.ts';
import * as keys from './gate-keys.ts';
import { isLatin, makeGatePattern } from './gate-pattern.ts';
import type { GateSource } from './gate-source.ts';
import type { RestatementSource } from './index-source.ts';
import { makeIndexSource } from './make-index-source.ts';
import { tokenize } from './tokenize.ts';

/** One script's phrases, names apart, and what must stand near the others. */
class Collected {
  readonly names = new Set<string>();
  readonly others = new Set<string>();
  readonly keys = new Set<number>();
  /** Keys that decide by their absence. */
  readonly absent = new Set<number>();
  /** Companies by what is in them: the forms of one term mostly need the same. */
  readonly #companies = new Map<string, number>();

  get companies(): number {
    return this.#companies.size;
  }

  /** @param groups - a word of each must stand near the phrase */
  addPhrase(phrase: string, keyOf: (text: string) => number, groups: readonly (readonly string[])[]): void {
    const key = keyOf(phrase.replace('*', ''));
    this.others.add(phrase);
    this.keys.add(key).add(keys.memberKey(key, this.#companyOf(groups)));
  }

  #companyOf(groups: readonly (readonly string[])[]): number {
    const content = JSON.stringify(groups);
    const known = this.#companies.get(content);
    if (known !== undefined) return known;
    const company = this.#companies.size;
    this.#companies.set(content, company);
    for (let at = 0; at < keys.MOST_GROUPS; at++) {
      const cues = groups[at]?.map(tellingWord) ?? [];
      const group = keys.groupKey(company, at);
      // A form with any ending has any hash: such a group cannot be asked for.
      if (cues.length === 0 || cues.includes(undefined)) this.absent.add(group);
      else for (const key of [group, ...cues.map((cue) => keys.cueKey(group, cue!))]) this.keys.add(key);
    }
    return company;
  }
}

/**
 * One gate for several packs, in one or two parts. O(letters of all spellings + article words).
 * An article whose fingerprint names no anchor words is found through its terms and claims only.
 */
export function makeGateSources(packs: readonly Pack[]): GateSource[] {
  const scripts = { latin: new Collected(), other: new Collected() };
  const partOf = (phrase: string) => scripts[isLatin(phrase) ? 'latin' : 'other'];
  for (const { terms, shortForms, restatements } of packs.map(makeIndexSource)) {
    for (const name of innermost(terms.flatMap(([, names, exactNames]) => [...names, ...exactNames])))
      partOf(name).names.add(name);
    for (const [text, , evidence] of shortForms) partOf(text).addPhrase(text, keys.exactKey, [evidence]);
    for (const restatement of restatements) {
      const [sought = [], ...groups] = mostTelling(restatement);
      for (const form of sought) partOf(form).addPhrase(form, keys.foldedKey, groups);
    }
  }
  for (const { hashes, anchors = [] } of packs.flatMap(({ fingerprints }) => fingerprints))
    if (anchors[0] !== undefined) addArticle(decodeNumbers(hashes), anchors, partOf(anchors[0]));
  return (['latin', 'other'] as const)
    .filter((script) => scripts[script].names.size + scripts[script].others.size > 0)
    .map((script) => toSource(script, scripts[script]));
}

function toSource(
  script: GateSource['script'],
  { names, others, keys: held, absent, companies }: Collected,
): GateSource {
  const filter = makeBitFilter(held, [...absent]);
  return { script, pattern: makeGatePattern(names, others), keys: encodeNumbers(filter), companies };
}

/** A name that holds another name is found by that one. */
function innermost(names: readonly string[]): string[] {
  const rows = names.map((name) => ({ name, row: rowOf(name) }));
  return rows
    .filter(({ row }) => !rows.some((other) => other.row !== row && row.includes(other.row)))
    .map(({ name }) => name);
}

/** A phrase's word hashes, between spaces: one holds another where its row does. */
function rowOf(phrase: string): string {
  const { hashes, count } = tokenize(phrase);
  return ` ${hashes.subarray(0, count).join(' ')} `;
}

/** The longest whole word: of a phrase that stands somewhere, each word does. Undefined where it has any ending. */
function tellingWord(phrase: string): number | undefined {
  const { hashes, count, starts, ends } = tokenize(phrase);
  const whole = phrase.endsWith('*') ? count - 1 : count;
  let longest = 0;
  for (let at = 1; at < whole; at++) {
    if (ends[at]! - starts[at]! > ends[longest]! - starts[longest]!) longest = at;
  }
  return whole > 0 ? hashes[longest] : undefined;
}

function addArticle(hashes: Uint32Array, anchors: readonly string[], collected: Collected): void {
  for (const anchor of anchors) collected.others.add(anchor);
  for (let at = 0; at + keys.GATE_SHINGLE <= hashes.length; at++)
    collected.keys.add(keys.shingleKey(hashes, at));
}

/** Groups of forms, the one to look for first: the smallest of those that say enough, else the one that says most. */
const mostTelling = ([, groups]: RestatementSource): (readonly string[])[] =>
  [...groups].sort((a, b) => {
    const [tellingA, tellingB] = [tellingOf(a), tellingOf(b)];
    const bothTell = tellingA >= TELLING && tellingB >= TELLING;
    return bothTell ? a.join('').length - b.join('').length : tellingB - tellingA;
  });

/** Letters that say enough: a page that has them by chance is rare. */
const TELLING = 9;

/** Letters of the shortest form; a digit says as much as three letters, a Chinese character too. */
const tellingOf = (forms: readonly string[]): number =>
  Math.min(
    ...forms.map(
      (form) => form.replace(/[^\p{L}\p{N}]/gu, '').replace(/[\p{N}\p{Script=Han}]/gu, '...').length,
    ),
  );
