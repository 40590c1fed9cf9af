// @vitest-environment node
/** Whatever a pack file holds, it is refused with reasons, or everything that works with packs works with it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localisePack } from '../../content-data/localise-pack.ts';
import { readImportedPack } from '../../content-data/read-imported-pack.ts';
import { selectCardData } from '../../content-data/select-card-data.ts';
import { compileImport } from '../../match/compile-import.ts';
import { findMatches } from '../../match/find-matches.ts';
import { buildMatchIndex } from '../../match/match-index.ts';
import { type LooseDocument, tinyDocument } from '../content-data/tiny-document.ts';
import { TINY_ARTICLE } from '../tools/pack/tiny-pack.ts';
import { effort, TIMEOUT } from './effort.ts';

const PAGE = `${TINY_ARTICLE}\nThe TG of the harbour: a tide gauge. constructor __proto__ toString`;
const TEXT = { text: PAGE, blockStarts: [0], blockOrdinals: [0] };

/** Reads the file and, where it is accepted, does all that the extension does with a pack. */
function swallow(file: string): void {
  const reading = readImportedPack(file);
  if (reading.kind === 'refused') {
    expect(reading.faults.length).toBeGreaterThan(0);
    for (const { problem, nextStep } of reading.faults) expect(problem && nextStep).toBeTruthy();
    return;
  }
  const made = compileImport(reading.pack);
  if (made.kind === 'refused') return;
  const index = buildMatchIndex([made.index]);
  for (const { start, end } of findMatches(TEXT, index)) expect(start).toBeLessThan(end);
  for (const language of ['en', 'zh', 'ru'] as const) {
    const pack = localisePack(made.pack, language);
    for (const { name, definition } of pack.terms) expect(typeof (name + definition)).toBe('string');
    selectCardData(pack, [
      ...pack.terms.map(({ id }) => ({ kind: 'term' as const, id })),
      ...pack.claims.map(({ id }) => ({ kind: 'claim' as const, id })),
    ]);
  }
}

/** What a schema would let through in many places. */
const plausible = fc.constantFrom<unknown>(
  'tide-gauge',
  's-post',
  'c1',
  'levels',
  'the',
  '中',
  '*',
  '…',
  'ru',
  '2025',
  [],
  1,
  true,
);
const strange = fc.oneof(
  plausible,
  plausible,
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    0,
    -1,
    1e308,
    '',
    ' ',
    'constructor',
    '__proto__',
    'javascript:alert(1)',
    true,
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 30 }),
  fc.double(),
  fc.jsonValue(),
);

/** Places in a document as lists of keys, and what happens to each. */
type Blow = {
  readonly turns: readonly number[];
  readonly how: 'replace' | 'delete' | 'repeat' | 'add';
  readonly value: unknown;
};
const blow: fc.Arbitrary<Blow> = fc.record({
  turns: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('replace', 'delete', 'repeat', 'add'),
  value: strange,
});

function strike(document: LooseDocument, { turns, how, value: given }: Blow): void {
  const value = structuredClone(given);
  let place = document;
  for (const [depth, turn] of turns.entries()) {
    const keys = Object.keys(place);
    if (keys.length === 0) return;
    const key = keys[turn % keys.length]!;
    const below = place[key];
    if (depth < turns.length - 1 && typeof below === 'object' && below !== null) {
      place = below;
      continue;
    }
    if (how === 'replace') place[key] = value;
    else if (how === 'add' && Array.isArray(place)) place.push(value);
    else if (how === 'add') place[String(value)] = value;
    else if (!Array.isArray(place)) delete place[key];
    else if (how === 'delete') place.splice(Number(key), 1);
    else place.push(...Array(30).fill(below));
    return;
  }
}

test('a pack with something wrong in it', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.array(blow, { minLength: 1, maxLength: 4 }), (blows) => {
      const document = tinyDocument();
      for (const each of blows) strike(document, each);
      swallow(JSON.stringify(document));
    }),
    effort(),
  );
});

test('a file that was damaged', { timeout: TIMEOUT }, () => {
  const file = JSON.stringify(tinyDocument());
  const damage = fc.tuple(fc.nat(file.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
      let damaged = file;
      for (const [at, length, text] of all)
        damaged = damaged.slice(0, at) + text + damaged.slice(at + length);
      swallow(damaged);
    }),
    effort(),
  );
});
