import { expect, test } from 'vitest';
import { parseMessage } from '../../browser/messages.ts';

const ENTRY = { pack: 'tiny', kind: 'term', id: 'tide' };
const REPORT = { articles: [], passages: [], claims: [], terms: [] };

test.each<[message: object]>([
  [{ kind: 'found', report: REPORT }],
  [{ kind: 'annotate' }],
  [{ kind: 'load-card' }],
  [{ kind: 'card-data', entries: [ENTRY] }],
  [{ kind: 'open-panel' }],
  [{ kind: 'open-panel', entry: ENTRY }],
  [{ kind: 'report' }],
  [{ kind: 'go-to', key: 3 }],
  [{ kind: 'step', by: -1 }],
  [{ kind: 'open-card' }],
])('%j is one of ours', (message) => {
  expect(parseMessage(message)).toEqual(message);
});

test.each<[why: string, value: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'report'],
  ['a number', 7],
  ['a list', [{ kind: 'report' }]],
  ['no kind', {}],
  ['a kind of another program', { kind: 'eval', code: '1' }],
  ['a kind that every object has', { kind: 'constructor' }],
  ['a kind that every object hides', { kind: '__proto__' }],
  ['a kind that is no text', { kind: ['report'] }],
  ['found without a report', { kind: 'found' }],
  [
    'a report that is no report',
    { kind: 'found', report: { articles: {}, passages: [], claims: [], terms: [] } },
  ],
  ['entries that are no list', { kind: 'card-data', entries: ENTRY }],
  ['an entry without a pack', { kind: 'card-data', entries: [{ kind: 'term', id: 'x' }] }],
  ['an entry of no kind', { kind: 'card-data', entries: [{ ...ENTRY, kind: 'file' }] }],
  ['an entry that is null', { kind: 'open-panel', entry: null }],
  ['an id that is no text', { kind: 'open-panel', entry: { ...ENTRY, id: { toString: 'x' } } }],
  ['a key that is a text', { kind: 'go-to', key: '3' }],
  ['too long a step', { kind: 'step', by: 100 }],
])('%s is dropped', (_why, value) => {
  expect(parseMessage(value)).toBeUndefined();
});
