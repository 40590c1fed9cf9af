import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { PanelView } from '../../../components/panel/address.ts';
import { PanelHistory, type PanelStep } from '../../../components/panel/panel-history.ts';

const GDI: PanelView = { kind: 'term', pack: 'a', id: 'gdi' };
const GSI: PanelView = { kind: 'term', pack: 'a', id: 'gsi' };

beforeEach(() => history.replaceState(null, '', '#'));

function panel() {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const onStep = vi.fn<(step: PanelStep) => void>();
  const way = new PanelHistory(ends.signal, onStep);
  /** Going back and forward takes the browser a moment. */
  const arrive = async (walk: () => void): Promise<PanelStep> => {
    onStep.mockClear();
    walk();
    await vi.waitFor(() => expect(onStep).toHaveBeenCalled());
    return way.step;
  };
  return { way, arrive };
}

test('it begins where its address says', () => {
  history.replaceState(null, '', '#term/a/gdi');
  expect(panel().way.step).toEqual({ view: GDI, at: 0, canGoBack: false, canGoForward: false });
});

test('there is a way back and forward, and the address goes along', async () => {
  const { way, arrive } = panel();
  way.go(GDI);
  way.go(GSI);
  expect(location.hash).toBe('#term/a/gsi');
  expect(await arrive(way.back)).toEqual({ view: GDI, at: 1, canGoBack: true, canGoForward: true });
  expect(location.hash).toBe('#term/a/gdi');
  expect(await arrive(() => history.back())).toMatchObject({ view: { kind: 'page' }, canGoBack: false });
  expect(await arrive(way.forward)).toMatchObject({ view: GDI, canGoForward: true });
});

test('going somewhere new forgets what lay ahead', async () => {
  const { way, arrive } = panel();
  way.go(GDI);
  await arrive(way.back);
  way.go(GSI);
  expect(way.step).toMatchObject({ view: GSI, at: 1, canGoForward: false });
});

test('going where one is already is no step; staying is none either', () => {
  const { way } = panel();
  way.go(GDI);
  way.go({ ...GDI });
  expect(way.step.at).toBe(1);
  way.go({ kind: 'library' });
  way.stay({ kind: 'library', query: 'xi' });
  expect(way.step).toMatchObject({ at: 2, view: { kind: 'library', query: 'xi' } });
  expect(location.hash).toBe('#library/xi');
});

test('a reload finds the same view and the same way back', async () => {
  panel().way.go(GDI);
  const { way, arrive } = panel();
  expect(way.step).toMatchObject({ view: GDI, canGoBack: true });
  expect(await arrive(way.back)).toMatchObject({ view: { kind: 'page' }, canGoForward: true });
});

test('an address typed by hand is a step like any other', async () => {
  const { way, arrive } = panel();
  way.go(GDI);
  const step = await arrive(() => {
    location.hash = '#term/a/gsi';
  });
  expect(step).toEqual({ view: GSI, at: 2, canGoBack: true, canGoForward: false });
});
