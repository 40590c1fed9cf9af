/**
 * `npm run soak -- --minutes 30`: one tab lives through a long day, in Chromium, and must not grow. What is
 * measured at the end is compared with what was measured after a third of the time: by then all is warm.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from '../../tools/drive/browser.ts';
import { servePages } from '../../tools/drive/page-server.ts';
import { Reader } from '../../tools/drive/reader.ts';
import { measure, type Sample } from './measure.ts';
import { PAGE, readOneRound } from './reading-life.ts';

const MOST_GROWTH = 1.05;
const SAMPLES = 15;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const length = Number(values.minutes) * 60_000;
const driven = await startBrowser({ name: 'chromium' });
const site = await servePages('.');
const [reader, other] = [await Reader.inNewTab(driven), await Reader.inNewTab(driven)];
await other.open(site.page(PAGE));
await reader.open(site.page(PAGE));

const samples: Sample[] = [];
const begun = Date.now();
let turn = 0;
while (samples.length < SAMPLES) {
  await readOneRound(reader, other, ++turn);
  if (Date.now() - begun < ((samples.length + 1) * length) / SAMPLES) continue;
  samples.push(await measure(reader.page));
  const { heap, code, nodes, listeners, ranges } = samples.at(-1)!;
  console.log(
    `${String(samples.length).padStart(3)} of ${SAMPLES}: round ${turn}, heap ${(heap / 1e6).toFixed(2)} MB with ${(code / 1e6).toFixed(2)} MB of compiled code, ${nodes} nodes, ${listeners} listeners, ${ranges} ranges`,
  );
}
await driven.close();
await site.close();

const early = samples[SAMPLES / 3 - 1]!;
const late = samples.at(-1)!;
console.log(`${turn} rounds, ${turn * 100} mutations. Late to early:`);
for (const name of ['heap', 'nodes', 'listeners', 'ranges'] as const) {
  const growth = late[name] / early[name];
  const verdict = growth <= MOST_GROWTH ? 'ok' : 'GROWS';
  console.log(`  ${name.padEnd(10)} ${growth.toFixed(3)}  ${verdict}`);
  if (growth > MOST_GROWTH) process.exitCode = 1;
}
