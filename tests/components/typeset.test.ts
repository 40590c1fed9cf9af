// @vitest-environment node
import { expect, test } from 'vitest';
import { headlineParts, tongueOf, typeset } from '../../components/typeset.ts';

test.each([
  ['en', "Russia's ties", 'Russia’s ties'],
  ['en', "the peoples' ties", 'the peoples’ ties'],
  ['en', "GDI: 'No country left behind'", 'GDI: ‘No country left behind’'],
  ['en', 'plain', 'plain'],
  ['zh', "一'二", "一'二"],
  ['ru', 'визит в Россию', 'визит в~Россию'],
  ['ru', 'Из-за этого и о том', 'Из-за этого и~о~том'],
  ['ru', 'Китай — партнёр', 'Китай~— партнёр'],
  ['ru', '190 млрд долларов, 12 %', '190~млрд долларов, 12~%'],
  ['ru', 'Си Цзиньпин', 'Си~Цзиньпин'],
] as const)('%s: %s', (language, typed, set) => {
  expect(typeset(typed, language).replaceAll('\u00a0', '~')).toBe(set);
});

test.each([
  ['全球发展倡议', 'zh'],
  ['Инициатива', 'ru'],
  ['290 billion', 'en'],
] as const)('the tongue of %s', (text, tongue) => {
  expect(tongueOf(text)).toBe(tongue);
});

test('a Chinese heading comes in words, none of them a single sign that could stand alone at the end of a line', () => {
  const parts = headlineParts('上海合作组织、金砖国家与全球南方', 'zh');
  expect(parts.join('')).toBe('上海合作组织、金砖国家与全球南方');
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.slice(0, -1).filter((part) => part.length === 1)).toEqual([]);
});
