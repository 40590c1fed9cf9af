// @vitest-environment node
import { expect, test } from 'vitest';
import { MOST_LENGTH, readImportedFile, readImportedPack } from '../../content-data/read-imported-pack.ts';
import { type LooseDocument, tinyDocument } from './tiny-document.ts';

/** What a reader is told, each fault on a line. */
function told(text: string): string[] {
  const reading = readImportedPack(text);
  if (reading.kind === 'pack') return [];
  return reading.faults.map(({ place, problem, nextStep }) => `${place}: ${problem}. ${nextStep}.`);
}

test('a good pack is read as it was written', () => {
  const document = tinyDocument();
  expect(readImportedPack(JSON.stringify(document))).toEqual({ kind: 'pack', pack: document });
  expect(readImportedPack(`\uFEFF${JSON.stringify(document, null, 2)}`).kind).toBe('pack');
});

test('a file that is far too large is not read, and one that cannot be read is told of', async () => {
  const text = () => Promise.reject(new Error('gone'));
  expect(await readImportedFile({ size: 3 * MOST_LENGTH + 1, text })).toMatchObject({
    kind: 'refused',
    faults: [{ problem: expect.stringContaining('12000001 bytes') }],
  });
  expect(await readImportedFile({ size: 9, text })).toMatchObject({
    faults: [{ problem: 'the browser could not read the file' }],
  });
  const file = { size: 9, text: async () => JSON.stringify(tinyDocument()) };
  expect((await readImportedFile(file)).kind).toBe('pack');
});

test.each<[why: string, text: string, problem: RegExp]>([
  ['nothing', '', /this is not JSON/],
  ['a web page', '<!doctype html><title>x</title>', /this is not JSON/],
  ['a picture', '\u0089PNG\r\n\u001a\n', /this is not JSON/],
  ['half of a pack', JSON.stringify(tinyDocument()).slice(0, 900), /this is not JSON/],
  ['null', 'null', /Expected Object but received null/],
  ['a list', '[]', /Expected "format"/],
  ['a text', '"pack"', /Expected Object but received "pack"/],
  ['too much', `"${'x'.repeat(MOST_LENGTH)}"`, /4000002 characters; 4000000 characters are the most/],
  ['deep nesting', `${'['.repeat(500_000)}${']'.repeat(500_000)}`, /Expected "format"|not JSON/],
  [
    'a million wrong terms',
    JSON.stringify({ ...tinyDocument(), terms: Array(1_000_000).fill(0) }),
    /Expected Object/,
  ],
  ['prototype keys', JSON.stringify(tinyDocument()).replace('{', '{"__proto__":{"a":1},'), /Expected never/],
  [
    'another format',
    JSON.stringify({ ...tinyDocument(), format: 'sidelight-pack/2' }),
    /Expected "sidelight-pack\/1"/,
  ],
])('%s is refused', (_why, text, problem) => {
  const lines = told(text);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(problem);
});

const source = (url: string) => (pack: LooseDocument) => (pack.sources[0].url = url);
const summary = (text: string) => (pack: LooseDocument) => (pack.topics[0].summary = text);

/** What is spoilt, and where and how that is told. */
test.each<[why: string, spoil: (pack: LooseDocument) => unknown, line: RegExp]>([
  ['a missing part', (pack) => delete pack.claims, /^claims: .*Add it\.$/],
  [
    'an unknown key',
    (pack) => (pack.terms[0].script = 'x'),
    /^terms\[0 "harbour-master"\]\.script: .*Delete this key/,
  ],
  [
    'code for a text',
    (pack) => (pack.terms[0].definition = { toString: 1 }),
    /^terms\[0 "harbour-master"\]\.definition: /,
  ],
  ['a script address', source('javascript:alert(1)'), /^sources\[0 "s-post"\]\.url: /],
  ['a script address in capitals', source('JaVaScRiPt:alert(1)'), /^sources\[0 "s-post"\]\.url: /],
  ['a script address behind white space', source('\tjavascript:alert(1)'), /^sources\[0 "s-post"\]\.url: /],
  ['a data address', source('data:text/html,<script>alert(1)</script>'), /^sources\[0 "s-post"\]\.url: /],
  ['a blob address', source('blob:https://example.org/1'), /^sources\[0 "s-post"\]\.url: /],
  ['a file address', source('file:///etc/passwd'), /^sources\[0 "s-post"\]\.url: /],
  ['an address without a scheme', source('//example.org'), /^sources\[0 "s-post"\]\.url: /],
  ['a name before the host', source('https://un.org@example.org/'), /without a user name/],
  [
    'a name before the host, told by a backslash',
    source('https://un.org\\@example.org/'),
    /without a user name/,
  ],
  ['a very long address', source(`https://example.org/${'a'.repeat(2000)}`), /url: .*Shorten it/],
  ['a script archive', (pack) => (pack.sources[0].archive = 'javascript:1'), /archive: /],
  ['an id with markup', (pack) => (pack.terms[0].id = '"><img src=x>'), /^terms\[0 .*use lower-case letters/],
  ['the id of every object', (pack) => (pack.terms[0].id = 'constructor'), /use lower-case letters/],
  ['an empty id', (pack) => (pack.meta.id = ''), /^meta\.id: use lower-case letters/],
  ['too many terms', (pack) => (pack.terms = Array(2001).fill(pack.terms[0])), /^terms: .*Shorten it/],
  ['a text too long', summary('a'.repeat(901)), /^topics\[0 "rise"\]\.summary: .*Shorten it/],
  ['a text of spaces', summary('   '), /^topics\[0 "rise"\]\.summary: write a text/],
  ['a number for a text', (pack) => (pack.topics[0].summary = 4), /^topics\[0 "rise"\]\.summary: /],
  ['an infinite number', (pack) => (pack.series[0].points[0].values.level = '1e999'), /values\.level: /],
  [
    'no source',
    (pack) => (pack.terms[0].facts[0].sources = []),
    /facts\[0\]\.sources: name at least one source/,
  ],
  [
    'an unknown source',
    (pack) => (pack.terms[0].facts[0].sources = ['gone']),
    /^terms\[0 "harbour-master"\]\.facts\[0\]\.sources\[0\]: "gone" is not in the pack's sources/,
  ],
  [
    'an unknown relation',
    (pack) => (pack.terms[1].relations[0].term = 'gone'),
    /relations\[0\]\.term: "gone" is not in the pack's terms/,
  ],
  [
    'an unknown claim',
    (pack) => (pack.topics[0].claims = ['gone']),
    /^topics\[0 "rise"\]\.claims\[0\]: "gone"/,
  ],
  [
    'an unknown series',
    (pack) => (pack.claims[0].series = ['gone']),
    /^claims\[0 "c1"\]\.series\[0\]: "gone"/,
  ],
  [
    'an unknown series of a figure',
    (pack) => (pack.claims[0].figure = { label: 'a', value: '1', sources: ['s-post'], series: 'gone' }),
    /figure\.series: "gone"/,
  ],
  ['an unknown event', (pack) => (pack.topics[0].timeline = ['gone']), /timeline\[0\]: "gone"/],
  [
    'a translation of nothing',
    (pack) => (pack.translations.ru.terms.gone = { name: 'a', definition: 'b' }),
    /translations\.ru\.terms\.gone: "gone"/,
  ],
  [
    'an id given twice',
    (pack) => pack.terms.push(pack.terms[0]),
    /^terms\[2 "harbour-master"\]: the id "harbour-master" stands in terms twice/,
  ],
  [
    'two renditions in a language',
    (pack) => pack.fingerprints.push(pack.fingerprints[0]),
    /^fingerprints\[1\]: there is a second rendition in "en"/,
  ],
  [
    'hashes cut short',
    (pack) => (pack.fingerprints[0].hashes = 'AAAA'),
    /^fingerprints\[0\]: it has 3 bytes of hashes for \d+ words/,
  ],
  ['classes cut short', (pack) => (pack.fingerprints[0].classes = '.'), /it has 1 classes/],
  ['hashes that are none', (pack) => (pack.fingerprints[0].hashes = '<b>'), /^fingerprints\[0\]\.hashes: /],
  [
    'paragraphs out of order',
    (pack) => (pack.fingerprints[0].paragraphs = [0, 9, 3]),
    /its paragraphs do not begin at 0 and ascend/,
  ],
  [
    'paragraphs past the end',
    (pack) => (pack.fingerprints[0].paragraphs = [0, 60_000]),
    /its paragraphs do not begin at 0 and ascend/,
  ],
  ['a control character', summary('a\u0007b'), /summary: the text holds a control character/],
  ['a text that runs backwards', summary('a\u202Ecod.exe'), /turns the direction/],
  ['half of a character', summary('a\uD83D'), /half of a character/],
  ['a tower of marks', summary(`a${'\u0301'.repeat(40)}`), /more than eight marks/],
])('%s', (_why, spoil, line) => {
  const pack = tinyDocument();
  spoil(pack);
  const lines = told(JSON.stringify(pack));
  expect(lines.join('\n')).toMatch(line);
});

test('a pack with many faults tells twenty', () => {
  const pack = tinyDocument();
  pack.terms[0].facts = Array(20).fill({ text: 'x', sources: ['gone', 'lost'] });
  expect(told(JSON.stringify(pack))).toHaveLength(20);
});

test('text in other scripts and honest HTML pass', () => {
  const pack = tinyDocument();
  pack.topics[0].summary = 'नमस्ते \u2067שלום\u2069 ภาษาไทย Việt Nam 👩‍👩‍👧 <em>1994</em>\nnew line';
  expect(told(JSON.stringify(pack))).toEqual([]);
});
