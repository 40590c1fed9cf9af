/** A pack from a stranger: it works, says whose it is, and whatever its texts try comes to nothing. */
import type { Page } from 'puppeteer-core';
import { readImportedPack } from '../../content-data/read-imported-pack.ts';
import type { Pack } from '../../content-data/schema.ts';
import { compileImport } from '../../match/compile-import.ts';
import { tinyDocument } from '../content-data/tiny-document.ts';
import { HOSTILE_HTML } from '../fixtures/hostile-html.ts';
import { expect, test } from './reader.ts';

declare const chrome: {
  storage: Record<'local' | 'session', { set(values: object): Promise<void> }>;
  runtime: { getManifest(): { version: string } };
};

const PLAIN = { type: 'term', facts: [{ text: 'A fact.', sources: ['s-post'] }], checked: '2026-01' };
const hostileTerm = (html: string, at: number) => ({
  ...PLAIN,
  id: `hostile-${at}`,
  name: `Hostile ${at}`,
  forms: { en: [`hostile term ${at}`] },
  definition: `before ${html}`,
  inArticle: `before ${html}`,
});

/** The tiny pack with a term for each hostile text that passes the door at all. */
function hostilePack(): Pack {
  const terms = HOSTILE_HTML.map(({ html }, at) => hostileTerm(html, at));
  const passes = (term: object) =>
    readImportedPack(JSON.stringify({ ...tinyDocument(), terms: [...tinyDocument().terms, term] })).kind ===
    'pack';
  const reading = readImportedPack(
    JSON.stringify({ ...tinyDocument(), terms: [...tinyDocument().terms, ...terms.filter(passes)] }),
  );
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
}

/** Puts a pack where an import would have put it. */
async function store(page: Page, pack: Pack): Promise<void> {
  const made = compileImport(pack);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.faults));
  await page.evaluate(
    async (compiled, source) => {
      const index = { version: chrome.runtime.getManifest().version, sources: [JSON.parse(source)] };
      await chrome.storage.local.set({ 'imported-pack:tiny': JSON.parse(compiled), 'imported-index': index });
    },
    JSON.stringify(made.pack),
    JSON.stringify(made.index),
  );
}

/** What of a document would be dangerous: elements and attributes that no text of a pack may bring. */
function dangers(): string[] {
  const wrong = document.querySelectorAll(
    'script:not([src]), iframe, object, embed, form, base, meta[http-equiv], style:not(head style), img, video, audio, math, template',
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
  const options = await driven.openExtensionPage('options.html');
  await store(options, hostilePack());
  await options.close();
  await reader.open(
    site.page(
      `<p style="margin:200px">Ask the harbour master about hostile term 0 of ${'it all. '.repeat(20)}</p>`,
    ),
  );
  await expect.poll(() => reader.highlights('term')).toEqual(['harbour master', 'hostile term 0']);
  await reader.hover('hostile term 0');
  await expect.poll(() => reader.spokenText()).toMatch(/before.*imported|imported.*before/is);
  expect(await reader.page.evaluate('typeof pwned')).toBe('undefined');
});

test('no text of it runs, loads or leads astray in the side panel', async ({ driven, settings }) => {
  test.setTimeout(120_000);
  settings.changed = true;
  const pack = hostilePack();
  expect(pack.terms.length).toBeGreaterThan(200);
  const options = await driven.openExtensionPage('options.html');
  await store(options, pack);
  expect(await options.evaluate(dangers)).toEqual([]);
  await options.close();

  const alreadySent = driven.requests.length;
  const panel = await driven.openExtensionPage('sidepanel.html');
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(String(error)));
  for (const { id, name } of pack.terms) {
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

test('a broken file is refused with place, problem and next step, and a good one is shown before it is kept', async ({
  browserUnderTest,
  driven,
  settings,
}) => {
  test.skip(browserUnderTest === 'firefox', 'its driver cannot answer a file dialog');
  settings.changed = true;
  const { mkdtempSync, writeFileSync } = await import('node:fs');
  const folder = mkdtempSync(`${(await import('node:os')).tmpdir()}/pack-`);
  const good = tinyDocument();
  writeFileSync(`${folder}/good.json`, JSON.stringify(good));
  writeFileSync(
    `${folder}/bad.json`,
    JSON.stringify({ ...good, sources: [{ ...good.sources[0], url: 'javascript:alert(1)' }] }),
  );

  const options = await driven.openExtensionPage('options.html');
  const says = () => options.evaluate(() => document.body.innerText);
  const choose = async (file: string) => {
    const [dialog] = await Promise.all([options.waitForFileChooser(), press('Add a pack')]);
    await dialog.accept([`${folder}/${file}`]);
  };
  const press = (label: string) =>
    options.evaluate((wanted) => {
      const packs = [...document.querySelectorAll('section, fieldset')].find((one) =>
        /pack/i.test(one.querySelector('h2, legend')?.textContent ?? ''),
      );
      [...packs!.querySelectorAll('button')].find((button) => button.textContent!.includes(wanted))!.click();
    }, label);

  await choose('bad.json');
  await expect.poll(says).toMatch(/bad\.json sources\[0 "s-post"\]\.url: .+Correct/s);
  await choose('good.json');
  await expect.poll(says).toContain('Tides');
  await options.close();
});
