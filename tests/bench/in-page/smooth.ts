/** What a reader could feel: slices on the main thread, changes of the page, frames, memory. */
import { openGate } from '../../../match/gate.ts';
import { annotatePage } from '../../../page/annotate-page.ts';
import type { Given } from './given.ts';
import { makeScanner, matcherOf } from './ours.ts';

const LOOK = { intensity: 'normal', tintPassages: true, showAltered: true } as const;

function annotateHere(given: Given, signal: AbortSignal): Promise<number> {
  return new Promise((done) => {
    annotatePage({
      document,
      gate: openGate(given.gate),
      ...matcherOf(given),
      look: LOOK,
      signal,
      onFinds: (finds) => done(finds.length),
    });
  });
}

type Yielding = { scheduler: { yield(): Promise<void> } };

/** Annotates the page as it happens, in slices. @returns milliseconds of each */
export async function slices(given: Given): Promise<number[]> {
  const { scheduler } = globalThis as unknown as Yielding;
  const original = scheduler.yield.bind(scheduler);
  const times: number[] = [];
  let start = performance.now();
  scheduler.yield = async () => {
    times.push(performance.now() - start);
    await original();
    start = performance.now();
  };
  const ending = new AbortController();
  await annotateHere(given, ending.signal);
  times.push(performance.now() - start);
  ending.abort();
  return times;
}

/** Script milliseconds of a whole pass, and of reading again around a paragraph that was added. */
export async function paragraph(given: Given): Promise<{ whole: number; added: number[] }> {
  const { scanner, unsliced } = makeScanner({ gate: openGate(given.gate), ...matcherOf(given) });
  for (let call = 0; call < 4; call++) await scanner.scan(document.body, unsliced); // compiles
  let start = performance.now();
  await scanner.scan(document.body, unsliced);
  const whole = performance.now() - start;
  const added: number[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const place = document.querySelectorAll('p')[turn * 7 + 3]!;
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Some words about the Global South and bread. '.repeat(6);
    place.after(paragraph);
    void document.body.offsetHeight; // layout is the page's own cost; it has been paid when we come
    start = performance.now();
    await scanner.rescan(document.body, { first: paragraph, last: paragraph }, unsliced);
    added.push(performance.now() - start);
  }
  return { whole, added };
}

const frame = (): Promise<void> =>
  new Promise((painted) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted();
      port2.postMessage(0);
    }),
  );

/** Milliseconds to the frame after one character was added, with our highlights on the page or without. */
export async function frames(
  given: Given,
  isAnnotated: boolean,
): Promise<{ finds: number; times: number[] }> {
  const ending = new AbortController();
  const finds = isAnnotated ? await annotateHere(given, ending.signal) : 0;
  await new Promise((rested) => setTimeout(rested, 1500));
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn++) {
    const text = document.querySelectorAll('p')[turn * 5 + 2]!.firstChild as Text;
    await frame();
    const start = performance.now();
    text.data += 'x';
    await frame();
    times.push(performance.now() - start);
    await new Promise((rested) => setTimeout(rested, 150));
  }
  ending.abort();
  return { finds, times };
}

type Memory = { performance: { memory?: { usedJSHeapSize: number } }; gc?(): void };

/** Bytes of script memory that a pass leaves behind. Chromium only. */
export async function heap(given: Given): Promise<number> {
  const { performance: clock, gc } = globalThis as unknown as Memory;
  const used = () => {
    gc?.();
    return clock.memory?.usedJSHeapSize ?? 0;
  };
  const before = used();
  await annotateHere(given, new AbortController().signal);
  return used() - before;
}
