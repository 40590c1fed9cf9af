/** From packs to their gate. Runs when the extension is built, and when a reader imports a pack. */
import type { Pack } from '../content-data/schema.ts';
import { decodeNumbers, encodeNumbers } from './base64.ts';
import { makeBitFilter } from './bit-filter.ts';
import * as key from './gate-keys.ts';
import { isLatin, makeGatePattern } from './gate-pattern.ts';
import type { GateSource } from './gate-source.ts';
import type { RestatementSource, ShortFormSource } from './index-source.ts';
import { makeIndexSource } from './make-index-source.ts';
import { tokenize } from './tokenize.ts';

/** One script's phrases, names apart, and what must stand near the others. */
class Collected {
  readonly names = new Set<string>();
  readonly others = new Set<string>();
  readonly keys = new Set<number>();
  /** Keys that decide by their absence. */
  readonly absent = new Set<number>();
}

/**
 * One gate for several packs, in one or two parts. O(letters of all spellings + article words).
 * An article whose fingerprint names no anchor words is found through its terms and claims only.
 */
export function makeGateSources(packs: readonly Pack[]): GateSource[] {
  const scripts = { latin: new Collected(), other: new Collected() };
  const partOf = (phrase: string) => scripts[isLatin(phrase) ? 'latin' : 'other'];
  const indexes = packs.map(makeIndexSource);
  for (const { terms, shortForms } of indexes) {
    for (const name of innermost(terms.flatMap(([, names, exactNames]) => [...names, ...exactNames])))
      partOf(name).names.add(name);
    for (const short of shortForms) addShortForm(short, partOf(short[0]));
  }
  const restatements = indexes.flatMap((index) => index.restatements);
  restatements.forEach((restatement, at) => {
    const [sought] = mostTelling(restatement);
    addRestatement(restatement, at, partOf(sought?.[0] ?? ''));
  });
  for (const { hashes, anchors = [] } of packs.flatMap(({ fingerprints }) => fingerprints))
    if (anchors[0] !== undefined) addArticle(decodeNumbers(hashes), anchors, partOf(anchors[0]));
  return (['latin', 'other'] as const)
    .filter((script) => scripts[script].names.size + scripts[script].others.size > 0)
    .map((script) => {
      const { names, others, keys, absent } = scripts[script];
      const filter = makeBitFilter(keys, [...absent]);
      return {
        script,
        pattern: makeGatePattern(names, others),
        keys: encodeNumbers(filter),
        restatements: restatements.length,
      };
    });
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

function addShortForm([text, , evidence]: ShortFormSource, { others, keys }: Collected): void {
  const short = key.shortKey(text);
  others.add(text);
  keys.add(short);
  for (const cue of evidence) keys.add(key.cueKey(short, tellingWord(cue) ?? 0));
}

function addArticle(hashes: Uint32Array, anchors: readonly string[], { others, keys }: Collected): void {
  for (const anchor of anchors) others.add(anchor);
  for (let at = 0; at + key.GATE_SHINGLE <= hashes.length; at++) keys.add(key.shingleKey(hashes, at));
}

/** The most telling group of forms is sought; a word of each of the others must stand near. */
function addRestatement(
  restatement: RestatementSource,
  at: number,
  { others, keys, absent }: Collected,
): void {
  const [sought = [], ...groups] = mostTelling(restatement);
  for (const form of sought) {
    others.add(form);
    for (const own of key.membershipKeys(key.formHash(form.replace('*', '')), at)) keys.add(own);
  }
  for (let group = 0; group < key.MOST_GROUPS; group++) {
    const cues = groups[group]?.map(tellingWord) ?? [];
    const near = key.groupKey(at, group);
    // A form with any ending has any hash: such a group cannot be asked for.
    if (cues.length === 0 || cues.includes(undefined)) absent.add(near);
    else for (const own of [near, ...cues.map((cue) => key.cueKey(near, cue!))]) keys.add(own);
  }
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
