/** A pack from a stranger: it works, says whose it is, and whatever its texts try comes to nothing. */
import { readImportedPack } from '../../content-data/read-imported-pack.ts';
import { tinyDocument } from '../content-data/tiny-document.ts';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';
import { choosePack, importPack, textOf } from './import-pack.ts';
import { expect, test } from './reader.ts';

declare const chrome: { storage: { session: { set(values: object): Promise<void> } } };

/** So many texts to a term: the most facts it may have. */
const MOST_FACTS = 20;

const termOf = (texts: readonly string[], at: number) => ({
  id: `hostile-${at}`,
  type: 'term',
  name: `Hostile ${at}`,
  forms: { en: [`hostile term ${at}`] },
  definition: `before ${texts[0]!.slice(0, 480)}`,
  facts: texts.map((text) => ({ text: `before ${text}`, sources: ['s-post'] })),
  checked: '2026-01',
});

/** The tiny pack and each hostile text that passes the door at all, as facts of its terms. */
function hostilePack(): { pack: object; terms: { id: string; name: string }[]; texts: number } {
  const withTerms = (terms: object[]) => ({ ...tinyDocument(), terms: [...tinyDocument().terms, ...terms] });
  const passes = (text: string) =>
    readImportedPack(JSON.stringify(withTerms([termOf([text], 0)]))).kind === 'pack';
  const texts = HOSTILE_HTML.map(({ html }) => html).filter(passes);
  const terms = Array.from({ length: Math.ceil(texts.length / MOST_FACTS) }, (_, at) =>
    termOf(texts.slice(at * MOST_FACTS, (at + 1) * MOST_FACTS), at),
  );
  return { pack: withTerms(terms), terms, texts: texts.length };
}

/** What of a document would be dangerous: elements and attributes that no text of a pack may bring. */
function dangers(): string[] {
  const wrong = document.querySelectorAll(
    'script:not([src]), iframe, object, embed, form[action], base, meta[http-equiv], style:not(head style), img, video, audio, math, template',
  );
  const handlers = [...document.querySelectorAll('*')].flatMap((one) =>
    one.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) => !/^(https?:|#)/.test(link.getAttribute('href')!),
  );
  return [
    ...[...wrong, ...links].map((one) => one.outerHTML),
    ...handlers,
    ...('pwned' in window ? ['code ran'] : []),
  ];
}

test('its terms are found and its card says that it is imported', async ({
  driven,
  reader,
  settings,
  site,
}) => {
  settings.changed = true;
  await importPack(driven, hostilePack().pack);
  await reader.open(
    site.page(
      `<p style="margin:200px">Ask the harbour master about hostile term 0 of ${'it all. '.repeat(20)}</p>`,
    ),
  );
  await expect.poll(() => reader.highlights('term')).toEqual(['harbour master', 'hostile term 0']);
  await reader.hover('hostile term 0');
  await expect.poll(() => reader.spokenText()).toMatch(/before.*imported|imported.*before/is);
  expect(await reader.spokenText()).not.toContain('<'); // the sanitiser has come
  expect(await reader.page.evaluate('typeof pwned')).toBe('undefined');
});

test('no text of it runs, loads or leads astray in the side panel', async ({ driven, settings }) => {
  settings.changed = true;
  const { pack, terms, texts } = hostilePack();
  expect(texts).toBeGreaterThan(200);
  await importPack(driven, pack);

  const alreadySent = driven.requests.length;
  const panel = await driven.openExtensionPage('sidepanel.html');
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(String(error)));
  for (const { id, name } of terms) {
    await panel.evaluate(
      (term) => chrome.storage.session.set({ 'panel-entry': { pack: 'tiny', kind: 'term', id: term } }),
      id,
    );
    await panel.waitForFunction((title) => document.body.textContent?.includes(title), { polling: 10 }, name);
    expect(await panel.evaluate(dangers), name).toEqual([]);
  }
  await panel.close();
  expect(errors).toEqual([]);
  expect(driven.requests.slice(alreadySent)).toEqual([]);
});

test('a file that is dropped on the options is read like a chosen one', async ({ driven, settings }) => {
  settings.changed = true;
  const options = await driven.openExtensionPage('options.html');
  await expect.poll(() => textOf(options)).toContain('Add a pack');
  const drop = (text: string) =>
    options.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.json'));
      const dropped = (type: string) =>
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      // Where nobody takes it, a browser goes to the file.
      return ['dragover', 'drop'].map((type) => document.body.dispatchEvent(dropped(type)));
    }, text);
  expect(await drop('{}')).toEqual([false, false]);
  await expect.poll(() => textOf(options)).toMatch(/dropped\.json.+format/s);
  await drop(JSON.stringify(tinyDocument()));
  await expect.poll(() => textOf(options)).toMatch(/Made by: .+Licence: /s);
  await options.close();
});

test('a broken file is refused with place, problem and next step; what is stored stays', async ({
  driven,
  settings,
}) => {
  settings.changed = true;
  const good = tinyDocument();
  await importPack(driven, good);
  const options = await driven.openExtensionPage('options.html');
  await expect.poll(() => textOf(options)).toContain('Tides');
  const bad = { ...good, sources: [{ ...good.sources[0], url: 'javascript:alert(1)' }] };
  await choosePack(options, 'bad.json', JSON.stringify(bad));
  await expect
    .poll(() => textOf(options))
    .toMatch(/bad\.json sources\[0 "s-post"\]\.url: .+Correct "javascript:alert/s);
  await choosePack(options, 'page.html', '<!doctype html>');
  await expect.poll(() => textOf(options)).toMatch(/page\.html: this is not JSON.+Choose a pack file/s);
  expect(await textOf(options)).toContain('Tides');
  await options.close();
});
