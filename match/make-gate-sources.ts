/** From packs to their gate. Runs when the extension is built, and when a reader imports a pack. */
import type { Pack } from '../content-data/schema.ts';
import { decodeNumbers, encodeNumbers } from './base64.ts';
import { spellOut, stretchesOf } from './cue-pattern.ts';
import * as keys from './gate-keys.ts';
import { byLength, type CostOf, costOfPhrase, isLatin, makeGatePattern } from './gate-pattern.ts';
import type { GateSource } from './gate-source.ts';
import { groupsOf, type RestatementSource, type SharedCues, type ShortFormSource } from './index-source.ts';
import { writeKeySet } from './key-set.ts';
import { makeIndexSource } from './make-index-source.ts';
import { tokenize } from './tokenize.ts';

/** One script's phrases, and what must stand near them. */
class Collected {
  readonly phrases = new Set<string>();
  readonly anchors = new Set<string>();
  readonly keys = new Set<number>();
  /** Companies and groups by what is in them: the forms of one term mostly need the same, and so do many claims. */
  readonly #companies = new Map<string, readonly number[]>();
  readonly #groups = new Map<string, number>();

  get companies(): (readonly number[])[] {
    return [...this.#companies.values()];
  }

  addName(name: string): void {
    const head = headOf(name);
    const hash = keys.hashPhrase(head);
    this.phrases.add(head);
    this.keys.add(hash).add(keys.nameKey(hash));
  }

  /**
   * @param isExact - it counts in this case only
   * @param groups - a word of each must stand near the phrase
   */
  addPhrase(phrase: string, isExact: boolean, groups: readonly (readonly string[])[]): void {
    const head = headOf(phrase);
    const text = head.replace('*', '');
    const hash = keys.hashPhrase(text);
    this.phrases.add(head);
    this.keys.add(hash);
    const member = isExact ? keys.hashExactly(text) : hash;
    const company = this.#companyOf(groups);
    this.keys.add(keys.memberKey(member, company)).add(keys.secondMemberKey(member, company));
  }

  addArticle(hashes: Uint32Array, anchors: readonly string[]): void {
    for (const anchor of anchors) this.anchors.add(anchor);
    for (let at = 0; at + keys.GATE_SHINGLE <= hashes.length; at++)
      this.keys.add(keys.phraseHash(hashes, at, keys.GATE_SHINGLE));
  }

  /** @param groups - the most telling one first */
  #companyOf(groups: readonly (readonly string[])[]): number {
    const askable = groups.map(tellingWords).filter((words) => words !== undefined);
    const numbers = askable
      .filter(({ size }, at) => at < LEAST_COMPANY || size <= MOST_CUES)
      .map((words) => this.#groupOf(words));
    const content = numbers.join();
    if (!this.#companies.has(content)) this.#companies.set(content, numbers);
    return [...this.#companies.keys()].indexOf(content);
  }

  #groupOf(words: ReadonlySet<number>): number {
    const content = [...words].sort().join();
    const known = this.#groups.get(content);
    if (known !== undefined) return known;
    const group = this.#groups.size;
    this.#groups.set(content, group);
    for (const word of words) this.keys.add(keys.cueKey(group, word));
    return group;
  }
}

/** So many groups are asked for in any case. */
const LEAST_COMPANY = 1;
/** Beyond them, a group of more words tells little for what it would add to every page's script. */
const MOST_CUES = 10;

/** A word of each form. Undefined where the group cannot be asked for, because a form with any ending has any hash. */
function tellingWords(cues: readonly string[]): ReadonlySet<number> | undefined {
  const words = new Set<number>();
  for (const cue of cues) {
    const word = tellingWord(cue);
    if (word === undefined) return undefined;
    words.add(word);
  }
  return words.size > 0 ? words : undefined;
}

/**
 * One gate for several packs, in one or two parts. O(letters of all spellings + article words).
 * An article whose fingerprint names no anchor words is found through its terms and claims only.
 *
 * @param costOf - how costly it is to meet a word often, where that is known
 */
export function makeGateSources(packs: readonly Pack[], costOf: CostOf = byLength): GateSource[] {
  const scripts = { latin: new Collected(), other: new Collected() };
  const partOf = (phrase: string) => scripts[isLatin(phrase) ? 'latin' : 'other'];
  for (const { terms, shortForms, restatements, cues } of packs.map(makeIndexSource)) {
    const names = innermost(terms.flatMap(([, inAnyCase, inThisCase]) => [...inAnyCase, ...inThisCase]));
    const holdsName = holderOf(names);
    for (const name of names) partOf(name).addName(name);
    const evidence = evidenceByTerm(shortForms);
    for (const [text, term] of shortForms)
      if (!holdsName(text)) partOf(text).addPhrase(text, true, [evidence.get(term)!]);
    for (const restatement of restatements) {
      const [sought = [], ...groups] = mostTelling(restatement, cues[restatement[1]] ?? {}, costOf);
      for (const form of sought) if (!holdsName(form)) partOf(form).addPhrase(form, false, groups);
    }
  }
  for (const { hashes, anchors = [] } of packs.flatMap(({ fingerprints }) => fingerprints))
    if (anchors[0] !== undefined) partOf(anchors[0]).addArticle(decodeNumbers(hashes), anchors);
  return (['latin', 'other'] as const)
    .filter((script) => scripts[script].phrases.size + scripts[script].anchors.size > 0)
    .map((script) => toSource(script, scripts[script], costOf));
}

function toSource(script: GateSource['script'], collected: Collected, costOf: CostOf): GateSource {
  const { phrases, anchors, companies } = collected;
  const pattern = makeGatePattern(phrases, [...anchors], costOf);
  return { script, pattern, keys: encodeNumbers(writeKeySet(collected.keys)), companies };
}

/** A name that holds another name is found by that one. */
function innermost(names: readonly string[]): string[] {
  const rows = new Map(names.map((name) => [rowOf(name), name]));
  return [...rows]
    .filter(([row]) => ![...rows.keys()].some((other) => other !== row && row.includes(other)))
    .map(([, name]) => name);
}

/** Tells whether one of some names stands in a phrase. */
function holderOf(names: readonly string[]): (phrase: string) => boolean {
  const rows = names.map(rowOf);
  return (phrase) => {
    const own = rowOf(phrase.replace(/\S+\*$/, '')); // a word with any ending is none of a name's
    return rows.some((row) => own.includes(row));
  };
}

/** A phrase's word hashes, between spaces: one holds another where its row does. */
function rowOf(phrase: string): string {
  const { hashes, count } = tokenize(phrase);
  return ` ${hashes.subarray(0, count).join(' ')} `;
}

/** What speaks for any of a term's short forms: they mostly have the same words, and one company is smaller. */
function evidenceByTerm(shortForms: readonly ShortFormSource[]): ReadonlyMap<number, readonly string[]> {
  const evidence = new Map<number, string[]>();
  for (const [, term, words] of shortForms)
    evidence.set(term, [...new Set([...(evidence.get(term) ?? []), ...words])]);
  return evidence;
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

/** Groups of spellings, the one to look for first: the one that says much for what its words cost to look for. */
function mostTelling(source: RestatementSource, shared: SharedCues, costOf: CostOf): (readonly string[])[] {
  const price = (spellings: readonly string[]) => {
    const cost = spellings.reduce((sum, spelling) => sum + costOfPhrase(spelling, costOf), 0);
    return cost / Math.min(...spellings.map(tellingOf), TELLING) ** 3;
  };
  const byPrice = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => ({ group, price: price(group) })).sort((a, b) => a.price - b.price);
  const cheapest = (cue: string) => byPrice(stretchesOf(spellOut(cue, shared)))[0]?.group ?? [];
  const groups = groupsOf(source).map((cues) => [...new Set(cues.flatMap(cheapest))]);
  return byPrice(groups).map(({ group }) => group);
}

/** A page that says so much by chance is rare. */
const TELLING = 9;

/** How much a phrase says: its letters, a digit or a Chinese character as three; half for a lone word. */
function tellingOf(phrase: string): number {
  const letters = phrase.replace(/[^\p{L}\p{N}]/gu, '').replace(/[\p{N}\p{Script=Han}]/gu, '...').length;
  return tokenize(phrase).count > 1 ? letters : letters / 2;
}

/** The first words of a long phrase: enough to tell it, and less to ship and to compare. */
function headOf(phrase: string): string {
  const { count, starts, ends } = tokenize(phrase);
  const whole = phrase.slice(0, ends[count - 2]);
  const isWholeTold =
    tellingOf(whole) >= TOLD_OPEN && !GRAMMAR.test(phrase.slice(starts[count - 2], ends[count - 2]));
  if (phrase.endsWith('*') && count > 1 && isWholeTold) return headOf(whole);
  for (let at = 1; at + 1 < count; at++) {
    const head = phrase.slice(0, ends[at]);
    const isTold = tellingOf(head) >= TOLD && !GRAMMAR.test(phrase.slice(starts[at], ends[at]));
    if (isTold || at + 1 === keys.MOST_WORDS[isLatin(phrase) ? 'latin' : 'other']) return head;
  }
  return phrase;
}

const TOLD = 16;
const TOLD_OPEN = 12;
/** Words that say nothing at the end of a phrase. */
const GRAMMAR = /^(?:\p{Script=Latin}{1,3}|with|than|want|need|\p{Script=Cyrillic}{1,2})$/u;
