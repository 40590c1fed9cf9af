import { readdir } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { servePages } from '../drive/page-server.ts';

/** Columns and rows of the sheet of one surface: languages by theme, and one browser under the other. */
const COLUMNS = ['en', 'zh', 'ru'].flatMap((language) => [`${language}-light`, `${language}-dark`]);

/**
 * One sheet for each surface, with its pictures side by side, and one with its trials.
 *
 * @param folder - with a folder of pictures for each browser; the sheets go into `sheets/` in it
 * @returns how many sheets there are
 */
export async function makeContactSheets(
  browser: Browser,
  folder: string,
  names: readonly string[],
): Promise<number> {
  const site = await servePages(folder);
  const page = await browser.newPage();
  const there = new Map<string, Set<string>>();
  for (const name of names) there.set(name, new Set(await readdir(`${folder}/${name}`)));
  const surfaces = [...(there.get(names[0] ?? '') ?? [])]
    .filter((file) => file.endsWith('-en-light.png') && !/-(narrow|wide)-/.test(file))
    .map((file) => file.replace('-en-light.png', ''));
  for (const surface of surfaces) {
    const rows = names.map((name) =>
      COLUMNS.map((column) => `${name}/${surface}-${column}.png`).filter((path) => isThere(there, path)),
    );
    await photograph(page, site.page(sheetOf(surface, rows, site.url)), `${folder}/sheets/${surface}.png`);
  }
  await page.close();
  await site.close();
  return surfaces.length;
}

function isThere(there: ReadonlyMap<string, ReadonlySet<string>>, path: string): boolean {
  const [name = '', file = ''] = path.split('/');
  return there.get(name)?.has(file) ?? false;
}

async function photograph(
  page: Awaited<ReturnType<Browser['newPage']>>,
  address: string,
  path: `${string}.png`,
) {
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(address, { waitUntil: 'load' });
  await page.setViewport({ width: await page.evaluate(() => document.body.scrollWidth), height: 600 });
  await page.screenshot({ path, fullPage: true });
}

function sheetOf(surface: string, rows: readonly (readonly string[])[], base: string): string {
  const figure = (path: string) =>
    `<figure><figcaption>${path}</figcaption><img src="${base}${path}" alt=""></figure>`;
  return `<!doctype html><meta charset="utf-8"><title>${surface}</title><style>
    body { margin: 16px; width: max-content; background: #777; font: 13px system-ui; color: #fff }
    section { display: flex; gap: 12px; margin-bottom: 16px; align-items: start }
    figure { margin: 0 } img { display: block; max-width: 1000px }
  </style>${rows.map((row) => `<section>${row.map(figure).join('')}</section>`).join('')}`;
}
