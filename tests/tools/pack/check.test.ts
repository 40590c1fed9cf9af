import { expect, test } from 'vitest';
import { checkPackFolder } from '../../../tools/pack/check.ts';
import { tellFault } from '../../../tools/pack/fault.ts';
import { type TinyFiles, tinyFiles, writeTinyPack } from './tiny-pack.ts';

function faultsAfter(spoil: (files: TinyFiles) => void): string[] {
  const files = tinyFiles();
  spoil(files);
  return checkPackFolder(writeTinyPack(files)).map((fault) => `${fault.severity} ${tellFault(fault)}`);
}

test('a good pack has no faults', () => {
  expect(faultsAfter(() => {})).toEqual([]);
});

const GAUGE = 'terms/tide-gauge.json';

/** What is spoilt, and the whole message: file, place, problem, next step. */
test.each<[why: string, spoil: (files: TinyFiles) => void, told: string]>([
  [
    'a missing file',
    (files) => (files['topics.json'] = undefined),
    'error topics.json: the file is missing. Add it; content-data/README.md says what it holds.',
  ],
  [
    'no fingerprint',
    (files) => (files['fingerprint.en.json'] = undefined),
    'error fingerprint.en.json: there is no fingerprint, so no passage can be found. Make one with `npm run pack -- fingerprint FILE --out fingerprint.en.json`.',
  ],
  [
    'broken JSON',
    (files) => (files['series.json'] = '[{]'),
    "error series.json: this is not JSON: Expected property name or '}' in JSON at position 2 (line 1 column 3). Look for a missing comma, bracket or quotation mark.",
  ],
  [
    'a key that does not exist',
    (files) => (files[GAUGE].defintion = 'x'),
    'error terms/tide-gauge.json defintion: Invalid key: Expected never but received "defintion". Delete this key, or correct its spelling.',
  ],
  [
    'a key left out, in a list',
    (files) => delete files['claims.json'][0].explanation,
    'error claims.json [0 "c1"].explanation: Invalid key: Expected "explanation" but received undefined. Add it.',
  ],
  [
    'a fact without a source',
    (files) => (files[GAUGE].facts[0].sources = []),
    'error terms/tide-gauge.json facts[0].sources: name at least one source. Compare it with its JSON Schema in content-data/schema/.',
  ],
  [
    'a bad address',
    (files) => (files['sources.json'][1].url = 'ftp://example.org'),
    'error sources.json [1 "s-gauge"].url: use http or https. Correct "ftp://example.org".',
  ],
  [
    'a translated list of another length',
    (files) => (files['locales/ru.json'].terms['tide-gauge'].facts = ['Один.', 'Два.']),
    'error locales/ru.json terms.tide-gauge.facts: has 2 parts where the original has 1. Translate each, in the order of the original.',
  ],
  [
    'a translation of what is not there',
    (files) =>
      (files['locales/ru.json'].series = { levels: { title: 'Уровни', measures: { depth: 'Глубина' } } }),
    'error locales/ru.json series.levels.measures.depth: translates what the original does not have. Delete it, or correct the name.',
  ],
  [
    'a translation that leaves a part out',
    (files) => delete files['locales/ru.json'].terms['tide-gauge'].facts,
    'warning locales/ru.json terms.tide-gauge.facts: is not translated. Translate it; until then readers see English.',
  ],
  [
    'other meanings without a translation',
    (files) => (files[GAUGE].shortForms[0].otherMeanings = ['Tangerang']),
    'warning locales/ru.json terms.tide-gauge.shortForms: is not translated. Translate it; until then readers see English.',
  ],
  [
    'a translated meaning of a short form that is not there',
    (files) => {
      files[GAUGE].shortForms[0].otherMeanings = ['Tangerang'];
      files['locales/ru.json'].terms['tide-gauge'].shortForms = [
        { text: 'TG', otherMeanings: ['Тангеранг'] },
        { text: 'GT', otherMeanings: ['Гран-туризмо'] },
      ];
    },
    'error locales/ru.json terms.tide-gauge.shortForms.GT: translates what the original does not have. Delete it, or correct the name.',
  ],
  [
    'a month that does not exist',
    (files) => (files['timeline.json'][0].date = '1994-13'),
    'error timeline.json [0 "move"].date: write 2025, 2025-05 or 2025-05-08. Correct "1994-13".',
  ],
  [
    'a day that does not exist',
    (files) => (files['claims.json'][0].checked = '2026-02-30'),
    'error claims.json "c1".checked: there is no day 2026-02-30. Correct the date, or give the month only.',
  ],
  [
    'a file that is not called like its term',
    (files) => (files[GAUGE].id = 'gauge'),
    'error terms/tide-gauge.json id: the term is called "gauge", its file is not. Rename the file to gauge.json.',
  ],
  [
    'an unknown source',
    (files) => files[GAUGE].facts[0].sources.push('s-none'),
    'error terms/tide-gauge.json facts[0].sources[2]: names an unknown source "s-none". Add it to sources.json, or correct the id.',
  ],
  [
    'an unknown term in a claim',
    (files) => files['claims.json'][0].terms.push('gull'),
    'error claims.json "c1".terms[1]: names an unknown term "gull". Add it to terms/, or correct the id.',
  ],
  [
    'unknown cues in a restatement',
    (files) => (files['claims.json'][0].restatements = [{ language: 'en', predicate: ['tide @rises'] }]),
    'error claims.json "c1".restatements[0]: names unknown cues "@rises" (en). Add them to `cues` in article.json, or correct the name.',
  ],
  [
    'an unknown claim in a topic',
    (files) => files['topics.json'][0].claims.push('c9'),
    'error topics.json "rise".claims[1]: names an unknown claim "c9". Add it to claims.json, or correct the id.',
  ],
  [
    'an unknown series in a topic',
    (files) => files['topics.json'][0].series.push('winds'),
    'error topics.json "rise".series[1]: names an unknown series "winds". Add it to series.json, or correct the id.',
  ],
  [
    'an unknown timeline entry',
    (files) => files['topics.json'][0].timeline.push('flood'),
    'error topics.json "rise".timeline[1]: names an unknown timeline entry "flood". Add it to timeline.json, or correct the id.',
  ],
  [
    'an unknown related term',
    (files) => (files[GAUGE].relations[0].term = 'gull'),
    'error terms/tide-gauge.json relations[0].term: names an unknown term "gull". Add it to terms/, or correct the id.',
  ],
  [
    'a term related to itself',
    (files) => (files[GAUGE].relations[0].term = 'tide-gauge'),
    'error terms/tide-gauge.json relations[0]: relates the term to itself. Delete one of the two.',
  ],
  [
    'a translation of nothing',
    (files) => (files['locales/ru.json'].claims = { c9: { statement: 'x', explanation: 'y' } }),
    'error locales/ru.json claims.c9: names an unknown claim "c9". Add it to claims.json, or correct the id.',
  ],
  [
    'an id given twice',
    (files) => files['sources.json'].push(files['sources.json'][0]),
    'error sources.json "s-post": the id "s-post" is given twice. Rename or delete one of the two.',
  ],
  [
    'an anchor that stands nowhere',
    (files) => (files['claims.json'][0].anchors.en.start = 'the sea has risen'),
    'error claims.json "c1".anchors.en: the anchor stands nowhere in paragraph 2. Copy its first and last words from the article.',
  ],
  [
    'an anchor that stands twice',
    (files) => (files['claims.json'][0].anchors.en.start = 'the'),
    'error claims.json "c1".anchors.en: the anchor stands 2 times in paragraph 2. Take more words into start or end.',
  ],
  [
    'an anchor beyond the article',
    (files) => (files['claims.json'][0].anchors.en.paragraph = 7),
    'error claims.json "c1".anchors.en: the article has 3 paragraphs, not 7. Count again from 1, headings and list items included.',
  ],
  [
    'an anchor in a rendition nobody has',
    (files) => (files['claims.json'][0].anchors.zh = { start: 'a', end: 'b', paragraph: 1 }),
    'error claims.json "c1".anchors.zh: there is no fingerprint for "zh". Make fingerprint.zh.json, or delete the anchor.',
  ],
  [
    "a quote that is not the article's",
    (files) => (files['claims.json'][0].quote = 'risen by 21 centimetres'),
    'error claims.json "c1".quote: "risen by 21 centimetres" does not stand between the anchor\'s first and last word. Copy it from the article letter by letter, or widen the anchor.',
  ],
  [
    'a long quote',
    (files) => {
      files['claims.json'][0].anchors.en.end = 'on the coast';
      files['claims.json'][0].quote =
        'the tide has risen by 12 centimetres since 1990, more than anywhere else';
    },
    'error claims.json "c1".quote: the quote has 13 words; 12 is the most. Keep only the words that decide the claim.',
  ],
  [
    'many quotes',
    (files) => {
      const [claim] = files['claims.json'];
      files['claims.json'] = Array.from({ length: 44 }, (_, at) => ({ ...claim, id: `c${at}` }));
      files['topics.json'][0].claims = files['claims.json'].slice(0, 30).map(({ id }: { id: string }) => id);
    },
    'error claims.json: all quotes together have 264 words; 260 is the most. Shorten some quotes.',
  ],
  [
    'a topic about paragraphs that are not there',
    (files) => (files['topics.json'][0].paragraphs = [2, 9]),
    'error topics.json "rise".paragraphs: the article has paragraphs 1 to 3. Give the first and the last paragraph the topic explains.',
  ],
  [
    'one alias in two terms',
    (files) => files['terms/harbour-master.json'].forms.en.push('Tide-Gauge'),
    'error terms/tide-gauge.json forms.en[0]: "tide gauge" also names the term "harbour-master". Keep it in the term that readers mean by it.',
  ],
  [
    'an alias of punctuation',
    (files) => files[GAUGE].forms.en.push('+'),
    'error terms/tide-gauge.json forms.en[1]: "+" holds no word. Write letters or digits, or delete it.',
  ],
  [
    'a cue that vetoes its own short form',
    (files) => files[GAUGE].shortForms[0].against.push('TG+'),
    'error terms/tide-gauge.json shortForms[0].against[1]: "TG+" cannot tell "TG" from its other meanings. Choose a word that stands near one meaning only.',
  ],
  [
    'HTML that sanitising would change',
    (files) => (files[GAUGE].definition = 'See <a href="https://example.org">this</a>.'),
    'error terms/tide-gauge.json definition: sanitising would change its HTML. Use only b, i, em, strong, sub, sup and q, without attributes, and close each; write &lt; for <.',
  ],
  [
    'HTML left open',
    (files) => (files['topics.json'][0].summary = 'The <em>gauge.'),
    'error topics.json "rise".summary: sanitising would change its HTML. Use only b, i, em, strong, sub, sup and q, without attributes, and close each; write &lt; for <.',
  ],
  [
    'a tag in plain text',
    (files) => (files['sources.json'][0].title = 'The <b>tides</b>'),
    'error sources.json "s-post".title: a tag stands in plain text and would be shown to readers. Take the tag out.',
  ],
  [
    "eight of the article's words in a row",
    (files) =>
      (files['claims.json'][0].explanation =
        'Old hands know: the tide gauge was moved twice in those years, they say.'),
    'error claims.json "c1".explanation: "the tide gauge was moved twice in those" are 8 words in a row of the article. Say it in other words, or make it the claim\'s quote.',
  ],
  [
    'a source nothing rests on',
    (files) => files['sources.json'].push({ ...files['sources.json'][0], id: 's-idle' }),
    'warning sources.json "s-idle": nothing rests on this source. Name it where it confirms something, or delete it.',
  ],
  [
    'a term no topic leads to',
    (files) => (files['topics.json'][0].terms = ['tide-gauge']),
    'warning terms/harbour-master.json: no topic leads to this term. Name it in a topic of topics.json.',
  ],
])('tells %s', (_why, spoil, told) => {
  expect(faultsAfter(spoil)).toContain(told);
});

test('tells all faults at once', () => {
  const told = faultsAfter((files) => {
    files[GAUGE].facts[0].sources.push('s-none');
    files['claims.json'][0].quote = 'nowhere';
    files['topics.json'][0].terms = ['gull'];
  });
  expect(told.filter((fault) => fault.startsWith('error'))).toHaveLength(3);
});

test('tags that drawing keeps, and signs that look like tags, are no fault', () => {
  expect(
    faultsAfter((files) => {
      files[GAUGE].definition = 'Made by R&D; 3 &lt; 5, H<sub>2</sub>O, <q>so <em>be</em> it</q>.';
    }),
  ).toEqual([]);
});
