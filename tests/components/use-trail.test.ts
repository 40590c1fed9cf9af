// @vitest-environment node
import { expect, test } from 'vitest';
import { back, go, start, stay, type Trail } from '../../components/use-trail.ts';

const path = (...steps: ((trail: Trail<string>) => Trail<string>)[]) =>
  steps.reduce((trail, step) => step(trail), start('a'));
const to = (place: string) => (trail: Trail<string>) => go(trail, place);
const at = (place: string) => (trail: Trail<string>) => stay(trail, place);

test.each<[why: string, trail: Trail<string>, now: string, past: string, walked: boolean]>([
  ['at the beginning', path(), 'a', '', false],
  ['going', path(to('b'), to('c')), 'c', 'ab', true],
  ['back', path(to('b'), to('c'), back), 'b', 'a', true],
  ['back at the beginning stays', path(back), 'a', '', false],
  ['back to the beginning', path(to('b'), back), 'a', '', true],
  ['staying is no step', path(to('b'), at('c'), at('d')), 'd', 'a', true],
  ['back to what one stayed at', path(at('b'), to('c'), back), 'b', '', true],
])('%s', (_why, trail, now, past, walked) => {
  expect([trail.now, trail.past.join(''), trail.walked]).toEqual([now, past, walked]);
});
