// @vitest-environment node
import { expect, test } from 'vitest';
import { back, forward, go, type Trail } from '../../components/use-trail.ts';

const start: Trail<string> = { past: [], now: 'a', next: [] };
const path = (...steps: ((trail: Trail<string>) => Trail<string>)[]) =>
  steps.reduce((trail, step) => step(trail), start);
const to = (place: string) => (trail: Trail<string>) => go(trail, place);

test.each<[why: string, trail: Trail<string>, now: string, past: string, next: string]>([
  ['going', path(to('b'), to('c')), 'c', 'ab', ''],
  ['back', path(to('b'), to('c'), back), 'b', 'a', 'c'],
  ['back and forward', path(to('b'), to('c'), back, back, forward), 'b', 'a', 'c'],
  ['back at the beginning stays', path(back), 'a', '', ''],
  ['forward at the end stays', path(forward), 'a', '', ''],
  ['going forgets what lay ahead', path(to('b'), back, to('c')), 'c', 'a', ''],
])('%s', (_why, trail, now, past, next) => {
  expect([trail.now, trail.past.join(''), trail.next.join('')]).toEqual([now, past, next]);
});
