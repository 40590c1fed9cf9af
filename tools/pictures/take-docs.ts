import { resolve } from 'node:path';
import { startBrowser } from '../drive/browser.ts';
import { servePages } from '../drive/page-server.ts';
import { takeTour } from '../tour/take-tour.ts';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures');

/** The pictures that README shows: demo page, card and popup, in Chromium, light and dark, into docs/. */
export async function takeDocs(): Promise<void> {
  const site = await servePages(FIXTURES);
  for (const dark of [false, true]) {
    const driven = await startBrowser({ name: 'chromium', dark });
    try {
      await takeTour(driven, `${site.url}demo/press-review.html`, 'docs', dark ? '-dark' : '');
    } finally {
      await driven.close();
    }
  }
  await site.close();
}
