import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { annotatePage } from '../../page/annotate-page.ts';
import type { Annotation } from '../../page/annotation.ts';
import type { Look } from '../../page/highlight-look.ts';
import { findKnown } from './known.ts';
import { pageOf } from './pages.ts';
import { painted, standInForPainting } from './painted.ts';

const LOOK: Look = { intensity: 'strong', tintPassages: true, showAltered: true };

let ending: AbortController;
const onFinds = vi.fn();
const onFault = vi.fn();

beforeEach(() => {
  standInForPainting();
  Object.assign(document, { adoptedStyleSheets: [] });
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  expect(onFault).not.toHaveBeenCalled();
});

const annotate = (find = findKnown): Annotation =>
  annotatePage({ document, find, look: LOOK, signal: ending.signal, onFinds, onFault });

const words = (annotation: Annotation) => annotation.finds.map(({ excerpt }) => excerpt.exact);

test('what is known is painted and told, and the page stays as it was', async () => {
  const body = pageOf('<h1>BRICS</h1><p>The Global <b>South</b> says one two three.</p>');
  const before = body.parentElement!.outerHTML;
  const annotation = annotate();
  await vi.waitFor(() => expect(onFinds).toHaveBeenCalled());
  expect(painted('term')).toEqual(['BRICS', 'Global South']);
  expect(painted('passage')).toEqual(['one two three']);
  expect(words(annotation)).toEqual(['BRICS', 'Global South', 'one two three']);
  expect(annotation.finds[1]!.excerpt).toEqual({
    before: 'BRICS The ',
    exact: 'Global South',
    after: ' says one two three. ',
  });
  expect(body.parentElement!.outerHTML).toBe(before);
});

test('a page without finds gets nothing and is told once', async () => {
  pageOf('<p>Nothing known</p>');
  annotate();
  await vi.waitFor(() => expect(onFinds).toHaveBeenCalledWith([]));
  expect([...CSS.highlights]).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('late, changed and removed text', async () => {
  const body = pageOf('<p>BRICS</p>');
  const annotation = annotate();
  await vi.waitFor(() => expect(painted('term')).toEqual(['BRICS']));
  body.insertAdjacentHTML('afterbegin', '<p>Global South</p>');
  await vi.waitFor(() => expect(words(annotation)).toEqual(['Global South', 'BRICS']));
  (body.lastChild!.firstChild as Text).data = 'no more';
  await vi.waitFor(() => expect(words(annotation)).toEqual(['Global South']));
  body.textContent = '';
  await vi.waitFor(() => expect([...CSS.highlights]).toEqual([]));
  await vi.waitFor(() => expect(onFinds).toHaveBeenLastCalledWith([]));
});

test('hidden text waits until it shows', async () => {
  const body = pageOf('<p hidden>BRICS</p><p>Global South</p>');
  const annotation = annotate();
  await vi.waitFor(() => expect(words(annotation)).toEqual(['Global South']));
  (body.firstChild as HTMLElement).hidden = false;
  body.click();
  await vi.waitFor(() => expect(words(annotation)).toEqual(['BRICS', 'Global South']));
  expect(painted('term')).toHaveLength(2);
});

test('open shadow trees are read, nested ones and late ones', async () => {
  const body = pageOf('<p>BRICS</p><div></div>');
  const annotation = annotate();
  await vi.waitFor(() => expect(words(annotation)).toEqual(['BRICS']));
  const outer = body.lastElementChild!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<section></section>';
  Object.assign(outer, { adoptedStyleSheets: [] });
  const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
  Object.assign(inner, { adoptedStyleSheets: [] });
  inner.innerHTML = '<p>Global South</p>';
  await vi.waitFor(() => expect(words(annotation)).toEqual(['BRICS', 'Global South']), 2000);
  await vi.waitFor(() => expect(inner.adoptedStyleSheets).toHaveLength(1));
  body.lastElementChild!.remove();
  await vi.waitFor(() => expect(words(annotation)).toEqual(['BRICS']));
});

test('what the page wipes comes back, and what is not ours is not touched', async () => {
  pageOf('<p>BRICS</p>');
  annotate();
  await vi.waitFor(() => expect(painted('term')).toEqual(['BRICS']));
  const theirs = new Highlight();
  CSS.highlights.clear();
  CSS.highlights.set('theirs', theirs);
  document.body.insertAdjacentHTML('beforeend', '<p>Global South</p>');
  await vi.waitFor(() => expect(painted('term')).toEqual(['BRICS', 'Global South']));
  ending.abort();
  expect([...CSS.highlights]).toEqual([['theirs', theirs]]);
});

test('a long page is read in chunks, and nothing is lost where one ends', async () => {
  const paragraphs = 200;
  pageOf(
    `<p>two three four five. ${'Words that make a chunk long enough. '.repeat(25)} one</p>`.repeat(
      paragraphs,
    ),
  );
  const annotation = annotate();
  await vi.waitFor(() => expect(annotation.finds).toHaveLength(paragraphs - 1), 5000);
  expect(new Set(words(annotation))).toEqual(new Set(['one two three four five']));
}, 10_000);

test('an error of ours ends quietly and cleans up', async () => {
  pageOf('<p>BRICS</p>');
  annotate();
  await vi.waitFor(() => expect(painted('term')).toEqual(['BRICS']));
  ending.abort();
  const failing = new AbortController();
  const fault = new Error('ours');
  let fails = false;
  annotatePage({
    document,
    look: LOOK,
    signal: failing.signal,
    onFinds,
    onFault,
    find: (text) => {
      if (fails) throw fault;
      return findKnown(text);
    },
  });
  await vi.waitFor(() => expect(painted('term')).toEqual(['BRICS']));
  fails = true;
  document.body.append('more');
  await vi.waitFor(() => expect(onFault).toHaveBeenCalledWith(fault));
  expect([...CSS.highlights]).toEqual([]);
  onFault.mockClear();
});
