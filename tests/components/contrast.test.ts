// @vitest-environment node
/** Colours are readable: WCAG 2.2 contrast of every pair that is used, in light and in dark. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../components/tokens.css'), 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const)
    .reverse(), // the first setting of a name is the plain one; later ones are for more contrast
);

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'wash', 'well'];
const TONES = ['good', 'aged', 'wrong', 'split', 'frame', 'plain'];
const pairs: [ink: string, ground: string, least: number][] = [
  ...GROUNDS.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 7],
    ['ink-2', ground, 7],
    ['ink-3', ground, 4.5],
    ['link', ground, 4.5],
    ['accent', ground, 4.5],
  ]),
  ...TONES.flatMap((tone): [string, string, number][] => [
    [tone, `${tone}-wash`, 4.5],
    [tone, 'paper', 4.5],
  ]),
  ['ink', 'mark', 7],
  ['on-accent', 'accent', 4.5],
  ['line-strong', 'paper', 3],
  ['focus', 'paper', 3],
];

test.each(pairs)('%s on %s is at least %d : 1', (ink, ground, least) => {
  for (const scheme of ['light', 'dark'] as const) {
    const [front, back] = [TOKENS.get(ink)?.[scheme], TOKENS.get(ground)?.[scheme]];
    expect(front && back, `tokens.css sets --${ink} and --${ground} with light-dark()`).toBeTruthy();
    expect(contrast(front!, back!), scheme).toBeGreaterThanOrEqual(least);
  }
});
