import type { Page } from 'puppeteer-core';

/** Where a window of the extension is laid over the page, in CSS pixels. */
type Place = {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly top: number;
};

/**
 * A page with a window of the extension over it, as a reader sees both; drivers can take pictures of one at a time only.
 * The page makes room for a window of its own height. It is left as it was.
 */
export async function frameShot(page: Page, over: Page, place: Place, path: `${string}.png`): Promise<void> {
  await over.setViewport({ width: place.width, height: place.height });
  await over.bringToFront();
  await new Promise((settled) => setTimeout(settled, 600)); // what it shows is asked from the page
  const picture = await over.screenshot({ encoding: 'base64' });
  await page.bringToFront();
  await page.evaluate(
    async (source, { width, height, right, top }) => {
      const image = Object.assign(new Image(), { id: 'frame-shot', src: source });
      const docked = right === 0;
      image.style.cssText = `position: fixed; right: ${right}px; top: ${top}px; width: ${width}px; height: ${height}px;
        z-index: 9; ${docked ? 'border-left: 1px solid #0003' : 'border-radius: 8px; box-shadow: 0 8px 30px #0006'}`;
      if (docked) document.body.style.marginRight = `${width}px`;
      document.body.append(image);
      await image.decode();
    },
    `data:image/png;base64,${picture}`,
    place,
  );
  await page.screenshot({ path });
  await page.evaluate(() => {
    document.getElementById('frame-shot')?.remove();
    document.body.style.marginRight = '';
  });
}
