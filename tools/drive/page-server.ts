import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

export type PageServer = {
  /** Address of the folder served, with a slash at the end. */
  readonly url: string;
  /** The same folder under another host name, so that a page there is another site. */
  readonly otherSite: string;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** Serves a page made on the spot; returns its address. */
  page(html: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
};

/** Serves a folder on the machine's own address, at a free port. */
export async function servePages(folder: string): Promise<PageServer> {
  const asked: string[] = [];
  const made = new Map<string, { html: string; headers: Record<string, string> }>();

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    const page = made.get(path);
    if (page) response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.html);
    else void sendFile(response, resolve(folder), path);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    otherSite: `http://localhost:${port}/`,
    asked,
    page(html, headers = {}) {
      const path = `/made/${made.size + 1}.html`;
      made.set(path, { html, headers });
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(response: ServerResponse, folder: string, path: string) {
  const file = resolve(folder, `.${path}`);
  const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
  else
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
}
