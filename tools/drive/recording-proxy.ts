import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that the browsers themselves ask for, with or without an extension: clock, account, updates, settings. */
const OF_THE_BROWSER = [
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'firefox.settings.services.mozilla.com',
];

export type RequestRecord = { readonly method: string; readonly address: string };

type RecordingProxy = {
  readonly port: number;
  readonly requests: readonly RequestRecord[];
  close(): Promise<void>;
};

/**
 * A proxy that lets nothing through and remembers who asked. It sits below the browser, so it
 * also sees what pages, frames, workers and the background of an extension ask for. Browsers do
 * not send requests for the machine itself (127.0.0.1, localhost) through a proxy.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: RequestRecord[] = [];
  const record = (method = '', address = '') => {
    if (!OF_THE_BROWSER.some((host) => hostOf(address) === host)) requests.push({ method, address });
  };
  const server = createServer((request, response) => {
    record(request.method, request.url);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    record('CONNECT', request.url);
    socket.on('error', () => {}); // the browser may hang up first
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The host of a full address, or of a CONNECT request's `host:port`. */
function hostOf(address: string): string {
  return new URL(address.includes('://') ? address : `https://${address}`).hostname;
}
