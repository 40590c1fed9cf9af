// @vitest-environment node
/** The gate lets through whatever the matcher finds, and next to nothing else. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../content-data/schema.ts';
import { spellOut, stretchesOf } from '../../match/cue-pattern.ts';
import { findMatches } from '../../match/find-matches.ts';
import { type Gate, openGate } from '../../match/gate.ts';
import { ALL_OTHER } from '../../match/gate-source.ts';
import { groupsOf } from '../../match/index-source.ts';
import { makeGateSources } from '../../match/make-gate-sources.ts';
import { makeIndexSource } from '../../match/make-index-source.ts';
import { buildMatchIndex, type MatchIndex } from '../../match/match-index.ts';
import { makeRandom } from '../../tools/evaluate/random.ts';
import { readBundledPack } from '../../tools/evaluate/source-article.ts';
import { makeSyntheticPack, SYNTHETIC_ARTICLE } from '../../tools/evaluate/synthetic-pack.ts';
import { chooseAnchors } from '../../tools/pack/choose-anchors.ts';

let bundled: Pack;
let synthetic: Pack;
let gate: Gate;
let index: MatchIndex;

beforeAll(() => {
  bundled = readBundledPack();
  const made = makeSyntheticPack();
  const anchors = chooseAnchors(SYNTHETIC_ARTICLE);
  synthetic = { ...made, fingerprints: made.fingerprints.map((print) => ({ ...print, anchors })) };
  gate = openGate(makeGateSources([bundled, synthetic]));
  index = buildMatchIndex([makeIndexSource(bundled), makeIndexSource(synthetic)]);
});

const passes = (text: string): boolean => [...gate(text)].length > 0;
const isLost = (text: string): boolean =>
  findMatches({ text, blockStarts: [0], blockOrdinals: [0] }, index).length > 0 && !passes(text);

const formsOf = ({ forms }: Pack['terms'][number]): string[] =>
  [...forms.en, ...forms.zh, ...forms.ru].map((form) => (typeof form === 'string' ? form : form.text));

/** Ways in which pages write a name that readers take for the same. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with accents': (text) => text.replace(/[ae]/g, (letter) => `${letter}\u0301`),
  'in accented letters': (text) => text.replace(/e/g, 'é').replace(/i/g, 'ï'),
  'with soft hyphens': (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad'),
  'in full width': (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'with other spaces': (text) => text.replace(/ /g, '\u00a0'),
  'over lines of markup': (text) => text.replace(/ /g, `\n${' '.repeat(70)}`),
  'with dashes': (text) => text.replace(/-/g, '–'),
  'with underscores around': (text) => `_${text}_`,
  'with a bracketed first letter': (text) => text.replace(/^([A-Za-z])(?=[A-Za-z])/, '[$1]'),
};

test.each(Object.entries(WAYS))('names %s pass where the matcher finds them', (_way, write) => {
  const texts = bundled.terms.flatMap(formsOf).map((form) => `They met. ${write(form)}, they said.`);
  expect(texts.filter(isLost)).toEqual([]);
  expect(texts.filter(passes).length).toBeGreaterThan(texts.length / 2);
});

test('short forms with a word that speaks for them pass', () => {
  const texts = bundled.terms.flatMap(({ shortForms }) =>
    shortForms.flatMap(({ text, evidence }) =>
      evidence.flatMap((one, at) => [`The ${text} and ${one}, ${evidence[at + 1] ?? one}.`]),
    ),
  );
  expect(texts.filter(isLost)).toEqual([]);
});

test('restatements pass', () => {
  const { restatements, cues: shared } = makeIndexSource(bundled);
  const texts = restatements.flatMap((restatement) => {
    const groups = groupsOf(restatement).map((cues) =>
      cues.flatMap((cue) => spelledOut(spellOut(cue, shared[restatement[1]] ?? {}))),
    );
    const most = Math.max(...groups.map((spellings) => spellings.length));
    return Array.from(
      { length: most },
      (_, at) => `${groups.map((spellings) => spellings[at % spellings.length]!).join(' said that ')}.`,
    );
  });
  expect(texts.filter(isLost)).toEqual([]);
});

/** Plain words as a text has them: Chinese without spaces, endings where there may be any. */
const asWritten = (plain: string): string =>
  plain.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '').replace('*', 'ing');

/** A cue in some of its spellings. */
const spelledOut = (cue: string): string[] => {
  const stretches = stretchesOf(cue);
  const most = Math.max(...stretches.map((spellings) => spellings.length));
  return Array.from({ length: most }, (_, at) =>
    stretches.map((spellings) => asWritten(spellings[at % spellings.length]!)).join(' so '),
  );
};

test('every stretch of eight article words passes, wherever it begins', () => {
  const words = SYNTHETIC_ARTICLE.split(/\s+/);
  const stretches = words
    .slice(8)
    .map((_, at) => `It said: “${words.slice(at, at + 8).join(' ')}” and no more.`);
  expect(stretches.filter((text) => !passes(text))).toEqual([]);
});

test('of altered quotations next to none is lost', () => {
  const random = makeRandom(11);
  const words = SYNTHETIC_ARTICLE.split(/\s+/);
  const quotations = Array.from({ length: 600 }, () => {
    const length = 8 + random.whole(16);
    const from = random.whole(words.length - length);
    const altered = words.slice(from, from + length);
    altered[2 + random.whole(length - 4)] = 'window';
    return `It said: “${altered.join(' ')}” and no more.`;
  });
  expect(quotations.filter(isLost).length).toBeLessThan(quotations.length / 50);
});

test('any mixture of what is known and what is not passes where the matcher finds something', () => {
  const pieces = fc.constantFrom(
    ...bundled.terms.flatMap(formsOf),
    ...bundled.terms.flatMap(({ shortForms }) =>
      shortForms.flatMap(({ text, evidence }) => [text, ...evidence]),
    ),
    ...SYNTHETIC_ARTICLE.split(/\n+/).flatMap((line) => line.match(/(?:\S+ ){6}\S+/g) ?? []),
    '. ',
    ' (',
    'bread and water',
    'é\u00ad',
    '\n',
    '一带',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => !isLost(parts.join(' '))),
    { numRuns: 300 },
  );
});

describe('what does not pass', () => {
  test.each([
    'Bread is made of flour and water.',
    'The world came to visit the second parade this year.',
    'A CSP header keeps scripts out.',
    'They build software against the third party.',
    '面包是用面粉和水做的。',
    'Хлеб делают из муки и воды.',
  ])('%s', (text) => expect(passes(text)).toBe(false));

  test('until a version has stored its gate, all that is not Latin does', () => {
    const open = openGate([ALL_OTHER]);
    expect([...open('Хлеб')].length).toBeGreaterThan(0);
    expect([...open('Bread')]).toEqual([]);
  });
});
