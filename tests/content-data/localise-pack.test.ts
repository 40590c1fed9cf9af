// @vitest-environment node
import { expect, test } from 'vitest';
import { localisePack } from '../../content-data/localise-pack.ts';
import type { Translation } from '../../content-data/schema.ts';
import { compilePack } from '../../match/compile-pack.ts';
import { readPackFolder } from '../../tools/pack/read-pack.ts';
import { tinyFiles, writeTinyPack } from '../tools/pack/tiny-pack.ts';

const RUSSIAN: Translation = {
  topics: {
    rise: { title: 'Подъём', summary: 'Кто что измерил.', facts: ['Прибор переносили в 1994 году.'] },
  },
  terms: {
    'tide-gauge': {
      name: 'Мареограф',
      definition: 'Измеряет уровень моря.',
      views: [{ holder: 'Рыбаки', text: 'Не верят ему.' }],
      shortForms: [{ text: 'TG', otherMeanings: ['Тангеранг'] }],
    },
  },
  claims: {
    c1: {
      statement: 'Море поднялось.',
      explanation: 'Прибор переносили.',
      figure: { label: 'Подъём', unit: 'см' },
      otherAssessments: [{ by: 'Бюро приборов', rating: 'девять', scale: 'сантиметры' }],
    },
  },
  series: {
    levels: { title: 'Уровни', unit: 'см', measures: { level: 'Уровень' }, points: [{ note: 'Прим.' }] },
  },
  timeline: { move: { title: 'Прибор перенесён' } },
};

function inRussian() {
  const files = tinyFiles();
  files['locales/ru.json'] = RUSSIAN;
  files['terms/tide-gauge.json'].views = [{ holder: 'Fishermen', text: 'Doubt it.', sources: ['s-post'] }];
  files['claims.json'][0].figure = { label: 'Rise', value: '12', unit: 'cm', sources: ['s-gauge'] };
  files['terms/tide-gauge.json'].shortForms[0].otherMeanings = ['Tangerang'];
  files['claims.json'][0].otherAssessments = [
    { by: 'Gauge Office', rating: 'nine', scale: 'centimetres', date: '2020', sources: ['s-gauge'] },
  ];
  files['series.json'][0].points[0].note = 'A note.';
  return localisePack(compilePack(readPackFolder(writeTinyPack(files))), 'ru');
}

test('every translated part replaces its text and nothing else', () => {
  const { topics, terms, claims, series, timeline } = inRussian();
  expect(topics[0]).toMatchObject({
    title: 'Подъём',
    facts: [{ text: 'Прибор переносили в 1994 году.', sources: ['s-gauge'] }],
  });
  expect(terms.find(({ id }) => id === 'tide-gauge')).toMatchObject({
    name: 'Мареограф',
    views: [{ holder: 'Рыбаки', text: 'Не верят ему.', sources: ['s-post'] }],
    facts: [{ text: 'It stands on the quay.' }],
    shortForms: [{ text: 'TG', evidence: ['tide', 'harbour'], otherMeanings: ['Тангеранг'] }],
  });
  expect(claims[0]?.figure).toEqual({ label: 'Подъём', value: '12', unit: 'см', sources: ['s-gauge'] });
  expect(claims[0]?.otherAssessments).toEqual([
    { by: 'Бюро приборов', rating: 'девять', scale: 'сантиметры', date: '2020', sources: ['s-gauge'] },
  ]);
  expect(series[0]).toMatchObject({
    unit: 'см',
    measures: [{ id: 'level', label: 'Уровень' }],
    points: [{ at: '1990', note: 'Прим.', values: { level: 3 } }],
  });
  expect(timeline[0]).toMatchObject({ title: 'Прибор перенесён', date: '1994-05' });
});

test('what has no translation stays as it was', () => {
  const { terms } = inRussian();
  const other = terms.find(({ id }) => id === 'harbour-master');
  expect(other).toMatchObject({ name: 'Harbour master', facts: [{ text: 'Appointed by the town.' }] });
  expect(other).not.toHaveProperty('origin');
});
