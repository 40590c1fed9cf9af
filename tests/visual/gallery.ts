/** The gallery of all surfaces in Chromium, with every letter a box. */
import { test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/drive/browser.ts';
import { servePages } from '../../tools/drive/page-server.ts';
import { buildGallery } from '../../tools/pictures/build-gallery.ts';
import { blockFont } from './block-font.ts';

/** Draws a surface. */
type Show = (query: string, width: number) => Promise<Page>;

/** One colour space, no coloured edges on letters, no bending of shapes to the pixel grid. */
const SAME_EVERYWHERE = ['--force-color-profile=srgb', '--disable-lcd-text', '--font-render-hinting=none'];

const BLOCKS = `*, *::before, *::after {
  font-family: Blocks !important;
  font-synthesis: none !important;
  letter-spacing: 0 !important;
  text-rendering: geometricPrecision !important;
}`;

export const test = base.extend<object, { show: Show }>({
  show: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its pattern
    async ({}, use) => {
      const executablePath = findBrowser('chromium');
      if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM to its path.');
      const site = await servePages(await buildGallery());
      const browser = await chromium.launch({
        executablePath,
        args: [...SAME_EVERYWHERE, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      const page = await browser.newPage({ deviceScaleFactor: 1 });
      await page.goto(`${site.url}index.html`);
      await page.addStyleTag({ content: BLOCKS });
      await use(async (query, width) => {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate((asked) => globalThis.show(asked), query);
        await useBlocks(page);
        return page;
      });
      await browser.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

/** Brings in a font for the signs that are on the page, plain and bold, and lets the page settle in it. */
async function useBlocks(page: Page): Promise<void> {
  const text = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('input')].map(
      ({ value, placeholder }) => value + placeholder,
    );
    return [document.body.textContent, ...fields].join('');
  });
  const faces = [
    { weight: '100 500', file: Buffer.from(blockFont(text, 0.5)).toString('base64') },
    { weight: '501 900', file: Buffer.from(blockFont(text, 0.7)).toString('base64') },
  ];
  await page.evaluate(async (given) => {
    document.fonts.clear();
    for (const { weight, file } of given) {
      const face = new FontFace('Blocks', `url(data:font/otf;base64,${file})`, { weight });
      document.fonts.add(await face.load());
    }
    for (const _ of [1, 2]) await new Promise((frame) => requestAnimationFrame(frame));
  }, faces);
}
