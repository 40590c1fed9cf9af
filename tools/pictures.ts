/**
 * `npm run pictures`: every surface, light and dark, in every language, in both browsers, into out/pictures/,
 * with a contact sheet for each surface in out/pictures/sheets/.
 *
 * `-- --only card-term` takes just the surfaces whose name fits, `-- --browser chromium` in one browser.
 * `-- --docs` takes the pictures that README shows into docs/, `-- --store` those of the stores into docs/store/.
 * Needs builds of the extension (`npm run build`).
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BrowserName } from './drive/browser.ts';
import { servePages } from './drive/page-server.ts';
import { buildGallery } from './pictures/build-gallery.ts';
import { makeContactSheets } from './pictures/contact-sheets.ts';
import { startPlainBrowser } from './pictures/plain-browser.ts';
import { takeDocs } from './pictures/take-docs.ts';
import { openGallery, takeGallery } from './pictures/take-gallery.ts';
import { takePages } from './pictures/take-pages.ts';
import { takeStore } from './pictures/take-store.ts';
import { plainViews, trialViews } from './pictures/views.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    browser: { type: 'string', default: 'chromium,firefox' },
    docs: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  },
});
const FOLDER = 'out/pictures';
const only = new RegExp(values.only);
const browsers = values.browser.split(',') as BrowserName[];

if (values.docs) await takeDocs();
if (values.store) await takeStore();
if (!values.docs && !values.store) await takeAll();

async function takeAll(): Promise<void> {
  const site = await servePages(await buildGallery());
  await mkdir(`${FOLDER}/sheets`, { recursive: true });
  for (const name of browsers) {
    const folder = `${FOLDER}/${name}`;
    await mkdir(folder, { recursive: true });
    console.log(
      `${folder}: ${await takeSurfaces(name, `${site.url}index.html`, folder)} pictures of surfaces`,
    );
    console.log(`${folder}: ${await takePages(name, folder, only)} pictures of pages`);
  }
  await site.close();
  const browser = await startPlainBrowser('chromium');
  console.log(`${FOLDER}/sheets: ${await makeContactSheets(browser, FOLDER, browsers)} sheets`);
  await browser.close();
}

/** Trials of the layout are taken in Chromium alone: only there can readers who see differently be imitated. */
async function takeSurfaces(name: BrowserName, gallery: string, folder: string): Promise<number> {
  const browser = await startPlainBrowser(name);
  try {
    const page = await browser.newPage();
    const surfaces = (await openGallery(page, gallery)).filter((surface) => only.test(surface));
    const views = surfaces.flatMap((surface) => [
      ...plainViews(surface),
      ...(name === 'chromium' ? trialViews(surface) : []),
    ]);
    await takeGallery(page, views, folder);
    return views.length;
  } finally {
    await browser.close();
  }
}
