import type { CDPSession, Page } from 'puppeteer-core';
import type { View } from './views.ts';

/** What the gallery offers a driver; see tests/gallery/gallery.tsx. */
declare global {
  var show: (query: string) => Promise<true>;
  var surfaces: readonly string[];
}

/** Opens the gallery. @returns the names of its surfaces */
export async function openGallery(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(() => globalThis.surfaces);
}

/** Takes a picture of every view into a folder; the gallery must be open. About a third of a second each. */
export async function takeGallery(page: Page, views: readonly View[], folder: string): Promise<void> {
  const session = views.some(({ media }) => media) ? await page.createCDPSession() : undefined;
  for (const view of views) await takeView(page, session, view, `${folder}/${view.name}.png`);
}

async function takeView(
  page: Page,
  session: CDPSession | undefined,
  view: View,
  path: `${string}.png`,
): Promise<void> {
  await page.setViewport({ width: view.width, height: view.height, deviceScaleFactor: view.zoom ?? 1 });
  await session?.send('Emulation.setEmulatedMedia', { features: [...(view.media ?? [])] });
  await page.evaluate((query) => globalThis.show(query), view.query);
  await page.screenshot({ path, fullPage: true });
}
