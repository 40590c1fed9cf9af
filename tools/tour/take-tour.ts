import { mkdir } from 'node:fs/promises';
import type { DrivenBrowser } from '../drive/browser.ts';
import { type HighlightName, Reader } from '../drive/reader.ts';
import { badge, openPopup } from '../drive/toolbar.ts';

const HEADINGS: readonly (readonly [HighlightName, string])[] = [
  ['term', 'Terms'],
  ['claim', 'Claims'],
  ['passage', 'Passages'],
  ['altered', 'Altered words'],
];

/**
 * Walks through a page as a reader would: prints what is highlighted and what the card says, and
 * saves pictures of page, card and popup.
 *
 * @param folder - where the pictures go; made if it is not there
 * @param suffix - put after each picture's name
 * @returns whether anything was found
 */
export async function takeTour(driven: DrivenBrowser, address: string, folder: string, suffix: string) {
  await mkdir(folder, { recursive: true });
  const picture = (name: string) => `${folder}/${name}${suffix}.png` as const;
  const reader = await Reader.inNewTab(driven);
  await reader.open(address);
  const found = await listFinds(reader);
  await reader.screenshot(picture('page'));
  if (found) {
    await showCard(reader);
    await new Promise((shown) => setTimeout(shown, 600)); // past its fade
    await reader.screenshot(picture('card'));
  } else console.log('\nNothing known stands on this page.');

  console.log(`\nBadge: ${(await badge(driven, reader.page.url())) || 'none'}`);
  const popup = await openPopup(driven, reader.page.url());
  await popup.screenshot({ path: picture('popup') });
  console.log(`Pictures: ${['page', ...(found ? ['card'] : []), 'popup'].map(picture).join(', ')}`);
  return found;
}

/** Prints every highlight by kind, once the page has stopped gaining them. */
async function listFinds(reader: Reader): Promise<boolean> {
  await reader.settled();
  let any = false;
  for (const [name, heading] of HEADINGS) {
    const texts = await reader.highlights(name);
    any ||= texts.length > 0;
    console.log(`\n${heading}: ${texts.length}`);
    for (const text of new Set(texts)) {
      const times = texts.filter((other) => other === text).length;
      console.log(`  ${shorten(text) || '(a gap: words left out)'}${times > 1 ? ` (${times} times)` : ''}`);
    }
  }
  return any;
}

/** Points at the altered word if there is one, else at the first claim or term, and prints the card. */
async function showCard(reader: Reader): Promise<void> {
  for (const name of ['altered', 'claim', 'term', 'passage'] as const) {
    const [first] = (await reader.highlights(name)).filter(Boolean);
    if (!first) continue;
    await reader.hover(first);
    const card = await reader.cardText();
    console.log(`\nCard over “${shorten(first)}”: ${card ? shorten(card, 400) : 'none came'}`);
    return;
  }
}

function shorten(text: string, most = 90): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
