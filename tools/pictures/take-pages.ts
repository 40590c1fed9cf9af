import { type BrowserName, startBrowser } from '../drive/browser.ts';
import { servePages } from '../drive/page-server.ts';
import { Reader } from '../drive/reader.ts';
import { FIXTURES } from './fixtures.ts';
import { speakLanguage } from './speak-language.ts';
import { LANGUAGES } from './views.ts';

/** Where a reader points, and what the picture is called. */
const POINTED = [
  ['page', undefined],
  ['page-altered', '290'],
  ['page-term', 'Global Development Initiative'],
] as const;

/** The demo page as the extension paints it, with and without a card, in every language and theme. */
export async function takePages(name: BrowserName, folder: string, only: RegExp): Promise<number> {
  const wanted = POINTED.filter(([picture]) => only.test(picture));
  if (wanted.length === 0) return 0;
  const site = await servePages(FIXTURES);
  for (const theme of ['light', 'dark'] as const) {
    const driven = await startBrowser({ name, dark: theme === 'dark' });
    try {
      for (const language of LANGUAGES) {
        await speakLanguage(driven, language);
        for (const [picture, words] of wanted) {
          const path = `${folder}/${picture}-${language}-${theme}.png` as const;
          await takePage(await Reader.inNewTab(driven), `${site.url}demo/press-review.html`, words, path);
        }
      }
    } finally {
      await driven.close();
    }
  }
  await site.close();
  return wanted.length * LANGUAGES.length * 2;
}

/** @param words - what to point at; undefined for the page alone */
export async function takePage(
  reader: Reader,
  address: string,
  words: string | undefined,
  path: `${string}.png`,
): Promise<void> {
  await reader.page.setViewport({ width: 1000, height: 760 });
  await reader.open(address);
  await reader.settled();
  if (words) {
    await reader.hover(words);
    if (!(await reader.cardText())) throw new Error(`No card came over “${words}” within two seconds.`);
    await new Promise((over) => setTimeout(over, 700)); // past its fade and its ghost
  }
  await reader.screenshot(path);
  await reader.close();
}
