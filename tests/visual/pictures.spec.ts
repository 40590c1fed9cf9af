/**
 * The twelve pictures that matter most, against those in pictures/. `npm run visual -- --update-snapshots` takes them anew.
 *
 * They must pass on another machine and with another Chromium, and fail when the look breaks. So letters are boxes
 * (block-font.ts), and two limits are left open:
 * - THRESHOLD, how far the colour of one pixel may be off. Flat areas come out the same everywhere, to the bit, so it is
 *   low enough to see a token that was changed by a shade. Edges that fall between pixels are smoothed in other ways by
 *   other versions; Playwright's comparison leaves smoothed pixels out.
 * - PIXELS, how many may be off all the same, for the browser's own boxes and sliders. Chromium 131, 153 and 156, with
 *   and without a machine's fonts, need none of it (measured); a column of text moved by one pixel takes thousands.
 */
import { expect } from '@playwright/test';
import { test } from './gallery.ts';

const THRESHOLD = 0.02;
const PIXELS = 300;
/** Long entries are compared from their head down to here, in CSS pixels. */
const TALLEST = 1500;

const PICTURES: readonly (readonly [
  surface: string,
  language: 'en' | 'zh' | 'ru',
  theme: 'light' | 'dark',
  width: number,
])[] = [
  ['marks', 'en', 'light', 700],
  ['card-term', 'en', 'light', 392],
  ['card-claim', 'zh', 'dark', 392],
  ['card-edited', 'ru', 'light', 392],
  ['touch-claim', 'en', 'dark', 390],
  ['popup', 'en', 'light', 412],
  ['popup-background', 'ru', 'dark', 412],
  ['panel', 'zh', 'light', 400],
  ['panel-term', 'en', 'dark', 400],
  ['panel-topic', 'ru', 'light', 760],
  ['options-adding', 'en', 'light', 900],
  ['welcome', 'zh', 'light', 1000],
];

for (const [surface, language, theme, width] of PICTURES) {
  test(`${surface}, ${language}, ${theme}`, async ({ show }) => {
    const page = await show(`surface=${surface}&language=${language}&theme=${theme}`, width);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await expect(page).toHaveScreenshot(`${surface}-${language}-${theme}.png`, {
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) },
      threshold: THRESHOLD,
      maxDiffPixels: PIXELS,
    });
  });
}
