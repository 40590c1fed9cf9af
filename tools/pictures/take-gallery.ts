import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../drive/browser.ts';

export const LANGUAGES = ['en', 'zh', 'ru'] as const;
export const THEMES = ['light', 'dark'] as const;
/** Longer than any language we speak, and written the other way: for the layout, in one browser. */
const TRIALS = ['language=pseudo', 'direction=rtl'] as const;

/** Widths at which the surfaces are used, in CSS pixels. */
const WIDTHS = { card: 392, popup: 412, panel: 400, options: 900, welcome: 900 } as const;

export type View = { readonly name: string; readonly query: string; readonly width: number };

/** @param surfaces - names as the gallery lists them */
export function viewsOf(surfaces: readonly string[], withTrials: boolean): View[] {
  return surfaces.flatMap((surface) => {
    const width = WIDTHS[surface.split('-')[0] as keyof typeof WIDTHS];
    const looks = LANGUAGES.flatMap((language) =>
      THEMES.map((theme) => ({ name: `${language}-${theme}`, query: `language=${language}&theme=${theme}` })),
    );
    const trials = TRIALS.map((query) => ({ name: query.replace('=', '-'), query: `${query}&theme=light` }));
    return [...looks, ...(withTrials ? trials : [])].map(({ name, query }) => ({
      name: `${surface}-${name}`,
      query: `surface=${surface}&${query}`,
      width,
    }));
  });
}

/** Takes a picture of every view into a folder. */
export async function takeGallery(
  driven: DrivenBrowser,
  address: string,
  folder: string,
  only: RegExp,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const page = await driven.browser.newPage();
  await page.goto(address);
  const surfaces = await page.$$eval('li > a', (links) => links.map(({ textContent }) => textContent ?? ''));
  const views = viewsOf(surfaces, driven.name === 'chromium').filter(({ name }) => only.test(name));
  for (const view of views)
    await takeView(page, `${address}?${view.query}`, view.width, `${folder}/${view.name}.png`);
  await page.close();
  return views.length;
}

async function takeView(page: Page, address: string, width: number, path: `${string}.png`): Promise<void> {
  await page.setViewport({ width, height: 640 });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => true),
  );
  await page.screenshot({ path, fullPage: true });
}
