import { catalogueOf } from '../../../browser/catalogues.ts';
import { createI18n } from '../../../components/translate.ts';
/** The popup as a reader uses it, with the bundled pack. */

import packs from 'virtual:sidelight/packs';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { typeset } from '../../../components/typeset.ts';
import { emptyReport, quotingReport } from '../../gallery/sample-report.ts';
import { draw, press } from '../draw.tsx';

const pack = packs[0]!;

function popup(more: Partial<PopupProps> = {}) {
  const nothing = () => undefined;
  return draw(
    <Popup
      look={{ i18n: createI18n('en', catalogueOf('en')), theme: 'system' }}
      packs={packs}
      report={quotingReport(pack)}
      state="ready"
      switches={{
        site: 'news.example',
        onHere: true,
        onEverywhere: true,
        onSwitchHere: nothing,
        onSwitchEverywhere: nothing,
      }}
      onShow={nothing}
      onGrant={nothing}
      onOpenPanel={nothing}
      onOpenOptions={nothing}
      {...more}
    />,
  );
}
const text = (place: HTMLElement) => place.textContent?.replace(/\s+/g, ' ') ?? '';

async function type(place: HTMLElement, query: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement>('input[type="search"]')!;
  field.value = query;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

test('this page: the verdict, then everything found, with the way to it', async () => {
  const onShow = vi.fn();
  const place = await popup({ onShow });
  expect(text(place)).toContain('This page quotes 4 passages of a known article. One of them is altered.');
  expect(
    [...place.querySelectorAll('.section > .section-head')].map(({ textContent }) => textContent),
  ).toEqual(['Altered quotations1', 'Other quotations3', 'Claims5', 'Named here7']);
  await press(place, 'Show on the page');
  expect(onShow).toHaveBeenCalledExactlyOnceWith(quotingReport(pack).passages[1]?.place);
});

test('every find of the page is in the list as text, and each of its places can be gone to', async () => {
  const onShow = vi.fn();
  const report = quotingReport(pack);
  const place = await popup({ onShow });
  const rows = [...place.querySelectorAll('.row-text')].map(({ textContent }) => textContent ?? '');
  const names = [
    ...report.claims.map(({ id }) => pack.claims.find((claim) => claim.id === id)!.statement),
    ...report.terms.map(({ id }) => pack.terms.find((term) => term.id === id)!.name),
  ];
  expect(rows).toHaveLength(report.passages.length + names.length);
  expect(names.filter((name) => !rows.includes(typeset(name, 'en')))).toEqual([]);

  const places = [
    ...report.passages.map((one) => one.place),
    ...[...report.claims, ...report.terms].flatMap((one) => one.places),
  ];
  const buttons = [...place.querySelectorAll<HTMLElement>('.row > .icon-button')];
  for (let turn = 0; turn < 3; turn++) for (const button of buttons) button.click();
  const shown = new Set(onShow.mock.calls.map(([one]) => one.key));
  expect(places.map(({ key }) => key).filter((key) => !shown.has(key))).toEqual([]);
});

test('a row opens its background, and back leads back to the list', async () => {
  const place = await popup();
  await press(place, /^Belt and Road Initiative/);
  expect(place.querySelector('.entry h2')?.textContent).toBe('Belt and Road Initiative');
  expect(place.querySelectorAll('.entry .sources li').length).toBeGreaterThan(3);
  await press(place, 'Back');
  expect(text(place)).toContain('This page quotes 4 passages');
});

test('claims can be seen by assessment', async () => {
  const place = await popup();
  const rows = () =>
    [...place.querySelectorAll('.filter ~ .rows .row-note')].map(({ textContent }) => textContent);
  expect(rows()).toHaveLength(5);
  await press(place, /^Outdated 1/);
  expect(rows()).toEqual(['Outdated']);
  await press(place, /^Outdated 1/);
  expect(rows()).toHaveLength(5);
});

test('the background is one press away where nothing is known, and can be searched', async () => {
  const place = await popup({ report: emptyReport });
  expect(text(place)).toContain('Nothing known here.');
  await press(place, 'Read the background');
  expect(place.querySelectorAll('.topics > li')).toHaveLength(pack.topics.length);
  await type(place, 'ШОС');
  await press(place, /^Shanghai Cooperation Organization/);
  expect(place.querySelector('.entry h2')?.textContent).toMatch(/Shanghai/);
});

test('switches tell what was asked', async () => {
  const onSwitchHere = vi.fn();
  const onSwitchEverywhere = vi.fn();
  const switches = {
    site: 'news.example',
    onHere: true,
    onEverywhere: true,
    onSwitchHere,
    onSwitchEverywhere,
  };
  const place = await popup({ switches });
  await press(place, 'This site');
  await press(place, 'Everywhere');
  expect(onSwitchHere).toHaveBeenCalledExactlyOnceWith(false);
  expect(onSwitchEverywhere).toHaveBeenCalledExactlyOnceWith(false);
});

test('without access there is one thing to do', async () => {
  const onGrant = vi.fn();
  const place = await popup({ state: 'no-access', report: undefined, onGrant });
  await press(place, 'Give access');
  expect(onGrant).toHaveBeenCalledOnce();
});
