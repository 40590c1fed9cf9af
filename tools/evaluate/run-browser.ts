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
/** How often a page is looked at, how long nothing must change, and how long nothing need be found; in ms. */
const STEP = 50;
const REST = 150;
const PATIENCE = 800;
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

const pause = (time: number) => new Promise((over) => setTimeout(over, time));

/** Late text has its deadline; elsewhere the machine may be slow, but what is shown must have come to rest. */
async function readWhenDue(tab: Page, { group }: LabelledPage): Promise<ShownCharacters> {
  if (group === 'live') {
    await pause(LATE + DEADLINE);
    return tab.evaluate(readShown, NAMES);
  }
  let last = '';
  for (let rested = 0, waited = 0; ; waited += STEP) {
    const shown = await tab.evaluate(readShown, NAMES);
    const now = JSON.stringify(shown.ranges);
    rested = now === last ? rested + STEP : 0;
    last = now;
    const isEmpty = Object.values(shown.ranges).every(({ length }) => length === 0);
    if (rested >= REST && (!isEmpty || waited >= PATIENCE)) return shown;
    await pause(STEP);
  }
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
  const isGap = ({ start, end }: { start: number; end: number }) =>
    !/[\p{L}\p{N}]/u.test(labelled.slice(start, end));
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
