/** Each setting, set in the options and seen on a page. */
import type { Page } from 'puppeteer-core';
import type { Reader } from '../../tools/drive/reader.ts';
import { openPopup } from '../../tools/drive/toolbar.ts';
import { answerWithFile, choose, fill, openOptions, savedBy, textOf } from './options-page.ts';
import { expect, test } from './reader.ts';

declare const chrome: {
  storage: Record<
    'sync' | 'local',
    { get(key: string): Promise<object>; set(values: object): Promise<void> }
  >;
};

const TERM = 'Belt and Road Initiative';
const PAGE = `<p style="margin:200px">They spoke of the ${TERM}.</p>`;

test.beforeEach(({ settings }) => {
  settings.changed = true;
});

const terms = (reader: Reader) => expect.poll(() => reader.highlights('term'));
const card = (reader: Reader) => expect.poll(() => reader.spokenText());
async function pointAt(reader: Reader, words = 'Belt and Road'): Promise<void> {
  await reader.page.bringToFront();
  await reader.lookAway();
  await reader.hover(words);
}
/** A style that a highlight of one kind has on the page. */
const styleOf = (reader: Reader, kind: string, property: string) =>
  reader.page.evaluate(
    (name, wanted) =>
      getComputedStyle(document.body, `::highlight(sidelight-${name})`).getPropertyValue(wanted),
    kind,
    property,
  );

test('sites: one is added and left out, and taken off the list again', async ({ driven, reader, site }) => {
  const here = site.page(PAGE);
  await reader.open(here);
  await terms(reader).toEqual([TERM]);
  const options = await openOptions(driven);
  await fill(options, '.add input', 'nonsense');
  await choose(options, 'Add');
  await expect.poll(() => textOf(options)).toContain('That is not the name of a site');
  await fill(options, '.add input', here);
  await choose(options, 'Add');
  await expect
    .poll(() => options.$$eval('.sites li', (all) => all.map((one) => one.textContent)))
    .toEqual(['127.0.0.1']);
  await terms(reader).toEqual([]);
  await reader.open(here.replace('127.0.0.1', 'localhost'));
  await terms(reader).toEqual([TERM]);

  await choose(options, 'Remove 127.0.0.1');
  await reader.open(here);
  await terms(reader).toEqual([TERM]);
  await options.close();
});

test('only on these sites: nowhere else, and the popup’s switch says so', async ({
  driven,
  reader,
  site,
}) => {
  const here = site.page(PAGE);
  const options = await openOptions(driven);
  await choose(options, 'Only on the sites listed');
  await reader.open(here);
  await reader.settled();
  await terms(reader).toEqual([]);
  const popup = await openPopup(driven, here);
  await expect.poll(() => switchHere(popup)).toBe('false');
  await popup.$$eval('[role=switch]', ([first]) => (first as HTMLElement).click());
  await expect.poll(() => switchHere(popup)).toBe('true');
  await popup.close();
  await terms(reader).toEqual([TERM]);
  await expect.poll(() => textOf(options)).toContain('127.0.0.1');
  await reader.open(here.replace('127.0.0.1', 'localhost'));
  await reader.settled();
  await terms(reader).toEqual([]);
  await options.close();
});

test('kinds and intensity: what is highlighted and how, on an open page and in the preview', async ({
  driven,
  reader,
  site,
}) => {
  await reader.open(`${site.url}demo/press-review.html`);
  await expect.poll(() => reader.highlights('altered')).not.toEqual([]);
  const before = await styleOf(reader, 'term', 'text-decoration-thickness');
  const options = await openOptions(driven);

  await choose(options, 'Strong');
  await expect.poll(() => styleOf(reader, 'term', 'text-decoration-thickness')).not.toBe(before);
  expect(await options.$eval('.sample', (one) => (one as HTMLElement).dataset.intensity)).toBe('strong');

  await choose(options, 'Named terms');
  await terms(reader).toEqual([]);
  await expect.poll(() => reader.highlights('claim')).not.toEqual([]);
  await choose(options, 'Claims');
  await expect.poll(() => reader.highlights('claim')).toEqual([]);
  await choose(options, 'Passages taken from the article');
  await expect.poll(() => styleOf(reader, 'passage', 'background-color')).toBe('rgba(0, 0, 0, 0)');
  await choose(options, 'Altered words in quotations');
  await expect.poll(() => styleOf(reader, 'altered', 'text-decoration-line')).toBe('none');
  expect(await options.$$eval('.sample [class]', (all) => all.length)).toBe(0);
  await options.close();
});

test('delay and hold key: when the card comes', async ({ driven, reader, site }) => {
  await reader.open(site.page(PAGE));
  await terms(reader).toEqual([TERM]);
  const options = await openOptions(driven);
  await choose(options, 'Shift');
  await pointAt(reader);
  await new Promise((later) => setTimeout(later, 1200));
  expect(await reader.spokenText()).toBe('');
  await reader.page.keyboard.down('Shift');
  await card(reader).toContain(TERM);
  await reader.page.keyboard.up('Shift');
  await reader.press('Escape');

  await choose(options, 'No key: resting is enough');
  await fill(options, '[type=range]', '1000');
  await expect.poll(() => textOf(options)).toMatch(/1,000/);
  await expect
    .poll(() => options.evaluate(() => chrome.storage.sync.get('settings')))
    .toMatchObject({
      settings: { hoverDelay: 1000, holdKey: 'none' },
    });
  await reader.open(site.page(PAGE));
  await terms(reader).toEqual([TERM]);
  await pointAt(reader);
  const since = Date.now();
  await card(reader).toContain(TERM);
  expect(Date.now() - since).toBeGreaterThan(700);
  await options.close();
});

test('theme and language: every open surface follows', async ({ driven, reader, site }) => {
  const here = site.page(PAGE);
  await reader.open(here);
  await terms(reader).toEqual([TERM]);
  const options = await openOptions(driven);
  const popup = await openPopup(driven, here);
  const panel = await driven.openExtensionPage('sidepanel.html#library');
  const welcome = await driven.openExtensionPage('welcome.html');
  await options.bringToFront();
  await choose(options, 'Русский');
  await choose(options, 'Тёмные');
  for (const page of [options, popup, panel, welcome]) {
    await expect.poll(() => lookOf(page)).toEqual(['ru', 'dark']);
    await page.close();
  }
  await pointAt(reader);
  await card(reader).toContain('источник');
  expect(await reader.styleInCard('.surface', 'colorScheme')).toContain('dark');
});

test('keys are listed; what was set is exported, reset and imported; a wrong file changes nothing', async ({
  driven,
  reader,
  site,
}) => {
  const options = await openOptions(driven);
  expect(await textOf(options)).toContain('Go to the next highlight');
  await choose(options, 'Named terms');
  await reader.open(site.page(PAGE));
  await reader.settled();
  await terms(reader).toEqual([]);
  await options.bringToFront();
  await new Promise((later) => setTimeout(later, 400));
  const file = await savedBy(options, () => choose(options, 'Export', 'These settings'));
  expect(JSON.parse(file)).toMatchObject({ version: 1, highlight: { term: false, claim: true } });

  await choose(options, 'Reset everything');
  await terms(reader).toEqual([TERM]);
  await answerWithFile(options, 'holiday.json', '{"sun": true}');
  await choose(options, 'Import…');
  await expect.poll(() => textOf(options)).toContain('“holiday.json” holds no settings of Sidelight');
  await terms(reader).toEqual([TERM]);
  await answerWithFile(options, 'mine.json', file.replace('"quiet"', '7').replace('300', '"slow"'));
  await choose(options, 'Import…');
  await expect.poll(() => textOf(options)).toContain('but for these');
  await terms(reader).toEqual([]);
  await options.close();
});

test('what cannot be read is told, and stays until it is set anew', async ({ driven }) => {
  const options = await openOptions(driven);
  const stored = () => options.evaluate(() => chrome.storage.sync.get('settings'));
  const damaged = { version: 1, hoverDelay: 'slow', enabled: false };
  await options.evaluate((settings) => chrome.storage.sync.set({ settings }), damaged);
  await expect.poll(() => textOf(options)).toContain('could not be read');
  await choose(options, 'Quiet');
  await expect.poll(stored).toEqual({ settings: { ...damaged, intensity: 'quiet' } });
  await fill(options, '[type=range]', '0');
  await expect.poll(stored).toEqual({ settings: { ...damaged, intensity: 'quiet', hoverDelay: 0 } });
  await expect.poll(() => textOf(options)).not.toContain('could not be read');
  await options.close();
});

const switchHere = (popup: Page) =>
  popup.$$eval('[role=switch]', ([first]) => first?.getAttribute('aria-checked'));
const lookOf = (page: Page) =>
  page.evaluate(() => {
    const surface = document.querySelector<HTMLElement>('.surface');
    return [surface?.lang, surface?.dataset.theme];
  });
