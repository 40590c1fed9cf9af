/**
 * Builds Sidelight and opens a page with it: `npm start [-- --firefox] [URL-or-file]`.
 *
 * With a display it opens a window with a throwaway profile. Without one (or with `--headless`)
 * it reads the page, points at a highlight, prints what was found and saves pictures to out/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './drive/browser.ts';
import { servePages } from './drive/page-server.ts';
import { takeTour } from './tour/take-tour.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out' },
  },
});
const DEMO = resolve(import.meta.dirname, '../tests/fixtures/demo/press-review.html');
const name = values.firefox ? 'firefox' : 'chromium';
const headless = values.headless || !hasDisplay();
const wanted = positionals[0] ?? DEMO;
const online = /^https?:/.test(wanted);
if (!online && !existsSync(wanted)) {
  console.error(
    `${wanted} is neither a file nor an http(s) address. Name one of these, or nothing for the demo.`,
  );
  process.exit(1);
}

console.log(`Building for ${name}…`);
const built = spawnSync('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome', '--mv3'], {
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\nThe build failed; its message stands above.`);
  process.exit(1);
}

const file = resolve(wanted);
const site = online ? undefined : await servePages(dirname(file));
const address = site ? `${site.url}${encodeURIComponent(basename(file))}` : wanted;
const driven = await startBrowser({ name, headless, online, dark: values.dark });
if (headless) {
  try {
    const found = await takeTour(driven, address, values.out, values.dark ? '-dark' : '');
    if (!found && wanted === DEMO) process.exitCode = 1;
  } finally {
    await driven.close();
  }
} else {
  const [tab] = await driven.browser.pages();
  await (tab ?? (await driven.browser.newPage())).goto(address);
  console.log(`${address} is open. Close the browser to end.`);
  await new Promise((ended) => driven.browser.once('disconnected', ended));
  await driven.close();
}
await site?.close();

/** Whether a window can be shown here. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
