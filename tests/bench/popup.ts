/**
 * `npm run bench:popup`: how long the popup takes, from the beginning of its navigation until it shows what was found
 * on the page, and until a press on its second tab shows the background. With the built extension, in both browsers.
 *
 *   --runs N   popups opened for each figure, after two that are not counted; 15 by default
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser, startBrowser } from '../../tools/drive/browser.ts';
import { servePages } from '../../tools/drive/page-server.ts';
import { Reader } from '../../tools/drive/reader.ts';
import { tabOf } from '../../tools/drive/toolbar.ts';
import { median, quantile } from './statistics.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const UNCOUNTED = 2;

/** `nothing`: what the browser takes to show a picture of the extension, the least that any page of it takes. */
const FIGURES = ['nothing', 'finds', 'background'] as const;
type Times = Readonly<Record<(typeof FIGURES)[number], number>>;

/** Runs in a page of the extension, which may look into the popups that it opens. Milliseconds. */
async function openOne(address: string): Promise<Times> {
  let popup: Window;
  const painted = () => new Promise((frame) => popup.requestAnimationFrame(() => popup.setTimeout(frame)));
  const turn = () =>
    new Promise((next) => {
      const { port1, port2 } = new MessageChannel(); // timers of a page that lies behind are slow
      port1.onmessage = next;
      port2.postMessage(0);
    });
  const shows = async (selector: string) => {
    while (!popup.document.querySelector(selector)) await turn();
    await painted();
    return popup.performance.now();
  };
  popup = window.open('/icon/16.png')!;
  const nothing = await shows('img');
  popup.close();
  popup = window.open(address)!;
  const finds = await shows('.surface-popup .rows');
  const pressed = popup.performance.now();
  popup.document.querySelector<HTMLElement>('[role=tab][aria-selected=false]')!.click();
  const background = (await shows('.surface-popup .topics')) - pressed;
  popup.close();
  return { nothing, finds, background };
}

async function measure(name: BrowserName, runs: number): Promise<Times[]> {
  const driven = await startBrowser({ name });
  const site = await servePages(resolve(import.meta.dirname, '../fixtures'));
  const reader = await Reader.inNewTab(driven);
  const page = `${site.url}demo/press-review.html`;
  await reader.open(page);
  await reader.settled();
  const address = `popup.html?tab=${await tabOf(driven, page)}`;
  const opener = await driven.openExtensionPage('options.html');
  const all: Times[] = [];
  for (let run = 0; run < runs + UNCOUNTED; run++) all.push(await opener.evaluate(openOne, address));
  await driven.close();
  await site.close();
  return all.slice(UNCOUNTED);
}

for (const name of ['chromium', 'firefox'] as const) {
  if (!findBrowser(name)) continue;
  const times = await measure(name, Number(values.runs));
  for (const figure of FIGURES) {
    const all = times.map((one) => one[figure]);
    const told = [median(all), quantile(all, 0.9)].map((time) => `${time.toFixed(0)} ms`);
    console.log(`${name.padEnd(10)}${figure.padEnd(12)}median ${told[0]}, nine in ten under ${told[1]}`);
  }
}
