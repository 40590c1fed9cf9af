/**
 * `npm run pictures`: every surface, light and dark, in every language, in both browsers, into out/pictures/.
 * With `-- --only card-term` just those whose name fits; with `-- --docs` the pictures that README shows, into docs/.
 *
 * Needs builds of the extension (`npm run build`). About three minutes.
 */
import { parseArgs } from 'node:util';
import { type BrowserName, startBrowser } from './drive/browser.ts';
import { servePages } from './drive/page-server.ts';
import { buildGallery } from './pictures/build-gallery.ts';
import { takeDocs } from './pictures/take-docs.ts';
import { takeGallery } from './pictures/take-gallery.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, docs: { type: 'boolean', default: false } },
});
const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

if (values.docs) await takeDocs();
else {
  const site = await servePages(await buildGallery());
  for (const name of NAMES) {
    const driven = await startBrowser({ name });
    try {
      const folder = `out/pictures/${name}`;
      const taken = await takeGallery(driven, `${site.url}index.html`, folder, new RegExp(values.only));
      console.log(`${folder}: ${taken} pictures`);
    } finally {
      await driven.close();
    }
  }
  await site.close();
}
