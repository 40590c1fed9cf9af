import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { applyChanges } from '../../page/apply-changes.ts';
import { changesIn } from '../../page/changes.ts';
import { FindStore } from '../../page/find-store.ts';
import { Painter } from '../../page/paint.ts';
import { Quiet } from '../../page/quiet.ts';
import { Scanner } from '../../page/scan.ts';
import { Slices } from '../../page/slice.ts';
import { Stage } from '../../page/stage.ts';
import { findKnown } from './known.ts';
import { pageOf } from './pages.ts';
import { standInForPainting } from './painted.ts';

beforeAll(standInForPainting);

const TEXTS = [
  'BRICS',
  'Global',
  'South',
  'one',
  'two',
  ' three ',
  'four',
  ' ',
  'plain words',
  'Global South',
  'one two three four five',
];
const piece = fc.oneof(
  fc.constantFrom(...TEXTS).map((text) => ` ${text} `),
  fc
    .tuple(
      fc.constantFrom('p', 'div', 'b', 'li', 'code'),
      fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }),
    )
    .map(([name, texts]) => `<${name}>${texts.join(' ')}</${name}>`),
);

/** An edit picks its place by number, so that it makes sense on any page. */
const edit = fc.record({
  kind: fc.constantFrom('append', 'insert', 'remove', 'text', 'move', 'replace'),
  at: fc.nat({ max: 60 }),
  to: fc.nat({ max: 60 }),
  html: piece,
});

function perform({ kind, at, to, html }: { kind: string; at: number; to: number; html: string }): void {
  const elements = [...document.body.querySelectorAll('*')];
  const element = elements[at % Math.max(1, elements.length)];
  const other = elements[to % Math.max(1, elements.length)];
  if (!element || !other) document.body.insertAdjacentHTML('beforeend', html);
  else if (kind === 'append') element.insertAdjacentHTML('beforeend', html);
  else if (kind === 'insert') element.insertAdjacentHTML('beforebegin', html);
  else if (kind === 'remove') element.remove();
  else if (kind === 'replace') element.outerHTML = html;
  else if (kind === 'text' && element.firstChild instanceof Text)
    element.firstChild.data = html.replace(/<[^>]*>/g, '');
  else if (kind === 'move' && !element.contains(other) && !other.contains(element)) other.append(element);
}

function follower() {
  const controller = new AbortController();
  const store = new FindStore();
  const stage = new Stage(store, new Painter(), new Quiet(controller), controller.signal, () => {});
  const scanner = new Scanner({ find: findKnown }, store, stage);
  return { store, scanner, end: () => controller.abort() };
}

const standing = (store: FindStore) =>
  store.all.map(({ match, range, nodes }) => [
    match.kind,
    nodes.indexOf(range.startContainer as Text),
    range.startOffset,
    range.endOffset,
    ...nodes.map((node) => node.data),
  ]);

test('however a page is edited, what was followed is what a fresh reading finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 20 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      async (start, batches) => {
        const body = pageOf(start.join('\n'));
        const followed = follower();
        const slices = new Slices(new AbortController().signal);
        await followed.scanner.scan(body, slices);
        const observer = new MutationObserver(() => {});
        observer.observe(document, { childList: true, characterData: true, subtree: true });
        for (const batch of batches) {
          for (const one of batch) perform(one);
          await applyChanges(changesIn(observer.takeRecords()), followed.store, followed.scanner, slices);
          const fresh = follower();
          await fresh.scanner.scan(body, slices);
          expect(standing(followed.store)).toEqual(standing(fresh.store));
          fresh.end();
        }
        observer.disconnect();
        followed.end();
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('a find keeps its key while it stands, and text far from a change is not read again', async () => {
  const far = '<p>far away</p>'.repeat(20);
  const body = pageOf(`<p>BRICS one</p>${far}<p id="near">Here BRICS two</p>`);
  const { store, scanner } = follower();
  const slices = new Slices(new AbortController().signal);
  await scanner.scan(body, slices);
  const [first, second] = store.all;
  const near = document.getElementById('near')!;
  near.prepend('Now ');
  near.lastChild!.textContent = 'and Here BRICS two';
  await applyChanges({ dirty: [{ first: near, last: near }], removed: [] }, store, scanner, slices);
  expect(store.all[0]).toBe(first);
  expect(store.all[1]).not.toBe(second);
  expect(store.all[1]!.key).toBe(second!.key);
});
