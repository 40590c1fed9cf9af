import { type DrivenBrowser, startBrowser } from '../drive/browser.ts';
import { servePages } from '../drive/page-server.ts';
import { Reader } from '../drive/reader.ts';
import { openPopup, tabOf } from '../drive/toolbar.ts';
import { FIXTURES } from './fixtures.ts';
import { frameShot } from './frame-shot.ts';
import { speakLanguage } from './speak-language.ts';
import { LANGUAGES } from './views.ts';

/** What the stores ask for, in CSS pixels. */
const SIZE = { width: 1280, height: 800 };
/** Where a reader points, and what the picture is called. */
const POINTED = [
  ['1-altered', '290'],
  ['2-term', 'Global Development Initiative'],
] as const;
/** An entry with a chart. */
const ENTRY = '#claim/victory-day-2025/c11-190-billion';

/** Gives a picture's path by its name. */
type Path = (name: string) => `${string}.png`;

/** Five pictures for the stores in each language, 1280 x 800, in Chromium: two cards, popup, side panel, first page. */
export async function takeStore(): Promise<void> {
  const site = await servePages(FIXTURES);
  const driven = await startBrowser({ name: 'chromium' });
  try {
    for (const language of LANGUAGES) {
      await speakLanguage(driven, language);
      const path: Path = (name) => `docs/store/${name}-${language}.png`;
      const reader = await Reader.inNewTab(driven);
      await reader.page.setViewport(SIZE);
      await reader.open(`${site.url}demo/press-review.html`);
      await reader.settled();
      await takeCards(reader, path);
      await takeWindows(driven, reader, path);
      await reader.close();
    }
  } finally {
    await driven.close();
    await site.close();
  }
}

async function takeCards(reader: Reader, path: Path): Promise<void> {
  for (const [name, words] of POINTED) {
    await reader.hover(words);
    if (!(await reader.cardText())) throw new Error(`No card came over “${words}” within two seconds.`);
    await new Promise((over) => setTimeout(over, 900)); // past its fade and its ghost
    await reader.screenshot(path(name));
    await reader.press('Escape');
    await reader.lookAway();
  }
}

async function takeWindows(driven: DrivenBrowser, { page }: Reader, path: Path): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  const popup = await openPopup(driven, page.url());
  await frameShot(page, popup, { width: 380, height: 600, right: 24, top: 12 }, path('3-popup'));
  const address = `sidepanel.html?tab=${await tabOf(driven, page.url())}${ENTRY}`;
  const panel = await driven.openExtensionPage(address);
  await frameShot(page, panel, { width: 440, height: SIZE.height, right: 0, top: 0 }, path('4-panel'));
  const welcome = await driven.openExtensionPage('welcome.html');
  await welcome.setViewport(SIZE);
  await new Promise((settled) => setTimeout(settled, 600));
  await welcome.screenshot({ path: path('5-welcome') });
  for (const one of [popup, panel, welcome]) await one.close();
}
