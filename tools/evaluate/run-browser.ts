/** Shows labelled pages to the built extension in Chromium and reads what it highlights. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../drive/browser.ts';
import { servePages } from '../drive/page-server.ts';
import { readShown, type ShownCharacters } from './in-page-shown.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { readLabelled } from './run-core.ts';
import type { Shown } from './score.ts';

const NAMES = ['passage', 'altered', 'claim', 'term'] as const;
/** Within this time after it came, text must be annotated; in ms. Late text comes 300 ms after the page. */
const DEADLINE = 1000;
const LATE = 300;
/** Finds are painted near the viewport only, so the viewport is as tall as the pages are. */
const VIEWPORT = { width: 1280, height: 16_000 } as const;

/** @throws where a page's text in the browser is not what its label says, or the build is missing */
export async function runBrowser(pages: readonly LabelledPage[]): Promise<Shown[]> {
  const site = await servePages(mkdtempSync(join(tmpdir(), 'sidelight-')));
  const driven = await startBrowser({ name: 'chromium' });
  try {
    const tab = await driven.browser.newPage();
    await tab.setViewport(VIEWPORT);
    const shown: Shown[] = [];
    for (const page of pages) {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page.kind}</title><body>${page.served}</body></html>`;
      await tab.goto(site.page(html), { waitUntil: 'load' });
      shown.push(toShown(page, await readWhenDue(tab, page)));
    }
    return shown;
  } finally {
    await driven.close();
    await site.close();
  }
}

async function readWhenDue(tab: Page, { group }: LabelledPage): Promise<ShownCharacters> {
  await new Promise((due) => setTimeout(due, group === 'live' ? LATE + DEADLINE : DEADLINE / 2));
  return tab.evaluate(readShown, NAMES);
}

/** From characters of the DOM to offsets of the labelled text. */
function toShown(page: LabelledPage, { text, ranges }: ShownCharacters): Shown {
  const labelled = readLabelled(page.html, true).text.text;
  const offsets = [...labelled.matchAll(/\S/g)].map(({ index }) => index);
  const expected = labelled.replace(/\s/g, '');
  if (text !== expected) {
    const at = [...expected].findIndex((letter, place) => text[place] !== letter);
    throw new Error(
      `"${page.kind}": the page has "${text.slice(at, at + 40)}" where its label has "${expected.slice(at, at + 40)}".`,
    );
  }
  const spans = (name: (typeof NAMES)[number]) =>
    (ranges[name] ?? []).map(([from, to]) => ({
      start: offsets[from] ?? labelled.length,
      end: (offsets[to - 1] ?? -1) + 1,
    }));
  const isGap = ({ start, end }: { start: number; end: number }) => end <= start;
  const altered = spans('altered');
  return {
    passages: spans('passage'),
    altered: altered.filter((one) => !isGap(one)),
    leftOut: altered.filter(isGap),
    claims: spans('claim').map((one) => ({ ...one, id: -1 })),
    terms: spans('term').map((one) => ({ ...one, id: -1 })),
    paints: true,
  };
}
