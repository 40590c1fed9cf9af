import type { CDPSession, Frame } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.mjs';

/** Name of the one element that Sidelight adds to a page while a card is open. */
export const CARD_HOST = 'sidelight-card';

/**
 * Runs a function inside the card's closed shadow root, which no page script can reach, through
 * the browser's debugging protocol.
 *
 * @param body - body of a function that knows `root` (ShadowRoot) and `argument`, and returns JSON
 * @returns undefined where the frame shows no card
 */
export async function inCard<Result>(
  browser: BrowserName,
  frame: Frame,
  body: string,
  argument: string = '',
): Promise<Result | undefined> {
  const source = `(root, argument) => JSON.stringify((() => { ${body} })())`;
  const json = await (browser === 'firefox' ? inCardBidi : inCardCdp)(frame, source, argument);
  return json === undefined ? undefined : (JSON.parse(json) as Result);
}

/** What Puppeteer's frames hold but its types leave out. */
type CdpFrame = Frame & { readonly client: CDPSession };
type BidiFrame = Frame & { readonly _id: string };
type BidiConnection = { send(method: string, params: object): Promise<{ result: BidiAnswer }> };
type BidiAnswer = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

async function inCardCdp(frame: Frame, source: string, argument: string): Promise<string | undefined> {
  const { client } = frame as CdpFrame;
  const host = await frame.$(CARD_HOST);
  if (!host) return undefined;
  const { node } = await client.send('DOM.describeNode', {
    objectId: host.remoteObject().objectId,
    depth: 1,
    pierce: true,
  });
  const root = node.shadowRoots?.[0];
  if (!root) return undefined;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (argument) { return (${source})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`In the card: ${exceptionDetails.exception?.description}`);
  return result.value;
}

async function inCardBidi(frame: Frame, source: string, argument: string): Promise<string | undefined> {
  const connection = Reflect.get(frame.page().browser(), 'connection') as BidiConnection;
  const target = { context: (frame as BidiFrame)._id };
  const seen = await connection.send('script.evaluate', {
    expression: `document.querySelector('${CARD_HOST}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const host = seen.result.result?.value as { shadowRoot?: { sharedId: string } } | undefined;
  if (!host?.shadowRoot) return undefined;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ sharedId: host.shadowRoot.sharedId }, { type: 'string', value: argument }],
    target,
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(`In the card: ${result.exceptionDetails?.text}`);
  return result.result?.value as string | undefined;
}
