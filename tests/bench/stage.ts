/** A browser for measuring: fresh pages from a server on this machine, and nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../tools/drive/browser.ts';

export type BenchStage = {
  /** Opens a page in a process of its own, and waits until it is at rest. */
  open(html: string): Promise<Page>;
  /** Milliseconds of processor time that a page's main thread has taken; undefined where the browser does not tell. */
  threadTime(page: Page): Promise<number | undefined>;
  close(): Promise<void>;
};

/** Finer clocks than a page mostly gets; no script of the page's own runs. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'content-security-policy': "script-src 'none'; img-src 'none'; frame-src 'none'; connect-src 'none'",
};

export async function startStage(name: BrowserName): Promise<BenchStage> {
  let html = '';
  let visit = 0;
  const server = createServer((_request, response) => response.writeHead(200, HEADERS).end(html));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name)!,
    headless: true,
    protocolTimeout: 600_000,
    defaultViewport: { width: 1280, height: 800 },
    args: name === 'chromium' ? chromiumFlags() : [],
  });
  const sessions = new WeakMap<Page, CDPSession>();
  return {
    async open(wanted) {
      html = wanted;
      const page = await browser.newPage();
      // Each visit is another site, which gets another process: nothing is compiled yet.
      await page.goto(`http://run-${visit++}.localhost:${port}/`, { waitUntil: 'load', timeout: 120_000 });
      await page.bringToFront();
      await page.evaluate(
        () =>
          new Promise<void>((rested) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(rested, 60))),
          ),
      );
      if (name === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('Performance.enable', {});
        sessions.set(page, session);
      }
      return page;
    },
    async threadTime(page) {
      const { metrics } = (await sessions.get(page)?.send('Performance.getMetrics')) ?? {};
      const thread = metrics?.find((metric) => metric.name === 'ThreadTime');
      return thread && thread.value * 1000;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const chromiumFlags = (): string[] => [
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
  '--site-per-process',
  '--host-resolver-rules=MAP *.localhost 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
