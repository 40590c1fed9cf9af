/** However a page changes, what stands there after a while is what a new reading would find. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotatePage } from '../../page/annotate-page.ts';
import type { Annotation } from '../../page/annotation.ts';
import { findKnown } from '../page/known.ts';
import { painted, standInForPainting } from '../page/painted.ts';
import { effort, TIMEOUT } from './effort.ts';

const SCRAPS = [
  'BRICS',
  'Global ',
  'South',
  'Global South',
  'one ',
  'two ',
  'three',
  ' ',
  '',
  '\n',
  'x',
  'BRI',
  'CS',
  '\u00AD',
];
const NAMES = ['p', 'pre', 'b', 'span', 'div', 'br', 'title', 'textarea', 'sup', 'li', 'form', 'code'];

/** One edit: two places, counted through the page's nodes, and what happens there. */
type Edit = {
  readonly how: (typeof WAYS)[number];
  readonly at: number;
  readonly to: number;
  readonly text: string;
  readonly name: string;
};
const WAYS = [
  'write',
  'insert',
  'cut',
  'split',
  'join',
  'add',
  'add text',
  'remove',
  'move',
  'empty',
  'unwrap',
] as const;

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom(...WAYS),
  at: fc.nat(60),
  to: fc.nat(60),
  text: fc.array(fc.constantFrom(...SCRAPS), { maxLength: 3 }).map((scraps) => scraps.join('')),
  name: fc.constantFrom(...NAMES),
});
const markup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...SCRAPS), { maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.map(([name, scraps]) => `<${name}>${scraps.join('')}</${name}>`).join(''));

function nodesBelow(show: number): Node[] {
  const walker = document.createTreeWalker(document.body, show);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function apply({ how, at, to, text, name }: Edit): void {
  const pick = <T extends Node>(nodes: Node[], number: number) =>
    nodes[number % Math.max(1, nodes.length)] as T | undefined;
  const someText = pick<Text>(nodesBelow(NodeFilter.SHOW_TEXT), at);
  const node = pick<ChildNode>(nodesBelow(NodeFilter.SHOW_ALL), at);
  const place = pick<Element>([document.body, ...nodesBelow(NodeFilter.SHOW_ELEMENT)], to) ?? document.body;
  const before = place.childNodes[at % (place.childNodes.length + 1)] ?? null;
  const actions: Record<Edit['how'], () => void> = {
    write: () => someText?.replaceData(0, someText.length, text),
    insert: () => someText?.insertData(to % (someText.length + 1), text),
    cut: () => someText?.deleteData(to % (someText.length + 1), 4),
    split: () => someText?.splitText(to % (someText.length + 1)),
    join: () => place.normalize(),
    add: () => place.insertBefore(Object.assign(document.createElement(name), { textContent: text }), before),
    'add text': () => place.insertBefore(new Text(text), before),
    remove: () => node?.remove(),
    move: () => node && !node.contains(place) && place.insertBefore(node, before === node ? null : before),
    empty: () => place !== document.body && place.replaceChildren(),
    unwrap: () => place !== document.body && place.replaceWith(...place.childNodes),
  };
  actions[how]();
}

beforeEach(() => {
  vi.useFakeTimers();
  standInForPainting();
});
afterEach(() => {
  vi.useRealTimers();
});

const LOOK = { intensity: 'normal', tintPassages: true, showAltered: true } as const;

function annotate(signal: AbortSignal, onFault: (error: unknown) => void): Annotation {
  return annotatePage({ document, find: findKnown, look: LOOK, signal, onFinds: () => {}, onFault });
}

const told = ({ finds }: Annotation): string[] =>
  finds.map(({ match, excerpt }) => `${match.kind} ${excerpt.exact}`);

test('edits between readings', { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(
      markup,
      fc.array(fc.array(edit, { maxLength: 6 }), { maxLength: 4 }),
      async (html, rounds) => {
        document.body.innerHTML = html;
        Object.assign(document, { adoptedStyleSheets: [] });
        const ending = new AbortController();
        const onFault = vi.fn();
        const annotation = annotate(ending.signal, onFault);
        for (const edits of rounds) {
          await vi.advanceTimersByTimeAsync(150);
          for (const each of edits) apply(each);
        }
        await vi.advanceTimersByTimeAsync(3000);
        const after = document.body.innerHTML;
        const [found, shown] = [told(annotation), painted('term').length];
        ending.abort();
        expect(CSS.highlights.size).toBe(0);

        const again = new AbortController();
        const fresh = annotate(again.signal, onFault);
        await vi.advanceTimersByTimeAsync(1000);
        const [wanted, wantedShown] = [told(fresh), painted('term').length];
        again.abort();
        expect(onFault).not.toHaveBeenCalled();
        expect(found, after).toEqual(wanted);
        expect(shown).toBe(wantedShown);
        expect(document.body.innerHTML).toBe(after);
      },
    ),
    effort(),
  );
});
