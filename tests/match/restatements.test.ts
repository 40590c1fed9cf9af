// @vitest-environment node
/**
 * Claims told in other words: how many of the sentences that restate a claim are recognised, and how
 * many of the recognised do restate it.
 *
 * Two rounds. The first was written before any cue. The second came later from somebody who had seen none, and showed
 * how little the cues of that day were worth on sentences not seen (recall 0.39 en, 0.46 zh, 0.44 ru; precision 0.68,
 * 0.69, 0.73); the cues of today were made with both before our eyes, so neither tells how well they do elsewhere.
 * content-data/REVIEW.md has the figures of a third set, which nobody who wrote cues has read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../content-data/schema.ts';
import { LANGUAGES } from '../../content-data/vocabulary.ts';
import { findMatches } from '../../match/find-matches.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { loadPackFolder } from '../../tools/pack/read-pack.ts';

const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.85;

/** `same` tells the claim in other words; `other` comes near and does not. */
type Sentences = { readonly same: readonly string[]; readonly other: readonly string[] };
type Fixture = { readonly claim: string } & Readonly<Record<Language, Sentences>>;

const folder = join(import.meta.dirname, '../fixtures/restatements');
const readRound = (path: string): Fixture[] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')));
const rounds = [readRound(folder), readRound(join(folder, 'round-2'))];
const fixtures = rounds.flat();

const { pack, faults } = loadPackFolder(join(import.meta.dirname, '../../content-data/victory-day-2025'));
if (!pack) throw new Error(`the pack has faults: ${JSON.stringify(faults)}`);
const index = buildMatchIndex([makeIndexSource(pack)]);

/** The claims that a page recognises where it holds this sentence after one of another matter. */
function restatedIn(sentence: string): string[] {
  const text = `The weather was mild. ${sentence}\nNobody spoke of it later.`;
  const blockStarts = [0, text.indexOf('\n') + 1];
  return findMatches({ text, blockStarts, blockOrdinals: [0, 1] }, index).flatMap((match) =>
    match.kind === 'claim' && match.by === 'restatement' ? [match.id] : [],
  );
}

test.each(LANGUAGES.flatMap((language) => rounds.map((round, at) => ({ language, round, number: at + 1 }))))(
  'precision and recall in $language, round $number',
  ({ language, round }) => {
    const missed: string[] = [];
    const mistaken: string[] = [];
    let same = 0;
    for (const { claim, [language]: sentences } of round) {
      same += sentences.same.length;
      missed.push(...sentences.same.filter((sentence) => !restatedIn(sentence).includes(claim)));
      mistaken.push(...sentences.other.filter((sentence) => restatedIn(sentence).includes(claim)));
    }
    const found = same - missed.length;
    expect(found / (found + mistaken.length), mistaken.join('\n')).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(found / same, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  },
);

test('no sentence is taken for another of the ten claims', () => {
  const confused = fixtures.flatMap(({ claim, ...languages }) =>
    LANGUAGES.flatMap((language) => languages[language].same).filter((sentence) =>
      restatedIn(sentence).some((id) => id !== claim),
    ),
  );
  expect(confused).toEqual([]);
});

test.each(fixtures)('$claim has sentences enough', ({ en, zh, ru }) => {
  for (const { same, other } of [en, zh, ru])
    expect(Math.min(same.length, other.length)).toBeGreaterThanOrEqual(5);
  expect(Math.min(en.same.length, en.other.length)).toBeGreaterThanOrEqual(10);
});
