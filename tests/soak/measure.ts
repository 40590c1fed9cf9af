import type { CDPSession, Page } from 'puppeteer-core';

export type Sample = {
  /** Bytes. */
  readonly heap: number;
  /** Bytes of it that the engine spends on compiled code: it compiles what runs often, for many minutes on. */
  readonly code: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly ranges: number;
};

/** After a collection of garbage, on a page put back to the same content. Takes about four seconds. */
export async function measure(page: Page): Promise<Sample> {
  await page.evaluate(() => Reflect.get(self, 'route')(0));
  await new Promise((settled) => setTimeout(settled, 2500));
  const session = await page.createCDPSession();
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  const code = await codeSize(session);
  await session.detach();
  const ranges = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
  return { heap: JSHeapUsedSize, code, nodes: Nodes, listeners: JSEventListeners, ranges };
}

type Snapshot = {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: string[][] } };
  readonly nodes: number[];
};

/** Sum of the nodes of kind `code` in a heap snapshot. */
async function codeSize(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [code, size] = [types[0]!.indexOf('code'), fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at] === code) sum += nodes[at + size]!;
  return sum;
}
