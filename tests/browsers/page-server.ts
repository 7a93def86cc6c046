import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** Pages on loopback. Content scripts do not run on `file:`, and other hosts are needed to test other sites. */
export interface PageServer {
  /**
   * Address of a page. The host may be `127.0.0.1`, `localhost` or any `….localhost`: browsers resolve all of them to
   * this machine and take each for a site of its own.
   */
  url(path: string, host?: string): string;
  /** Serves a text under a path, in front of any file: HTML, unless the path's ending says otherwise. */
  put(path: string, text: string, headers?: Record<string, string>): void;
  /** Paths that have been asked for so far, also those of pages that are not there. */
  requests(): string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

type Texts = Map<string, { text: string; headers: Record<string, string> }>;

/** Serves the files below a folder. */
export async function startPageServer(folder: string): Promise<PageServer> {
  const texts: Texts = new Map();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request);
    requests.push(path);
    void respond(path, response, folder, texts);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`,
    put: (path, text, headers = {}) => {
      texts.set(path, { text, headers });
    },
    requests: () => [...requests],
    close: async () => {
      // Browsers keep connections open; they would keep the server up.
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function pathOf({ url }: IncomingMessage): string {
  return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname.slice(1));
}

async function respond(path: string, response: ServerResponse, folder: string, texts: Texts): Promise<void> {
  const put = texts.get(path);
  const bytes = put?.text ?? (await readBelow(folder, path));
  if (bytes === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no page ${path} here.`);
    return;
  }
  const type =
    TYPES[extname(path).toLowerCase()] ?? (put === undefined ? 'application/octet-stream' : TYPES['.html']);
  const headers = { 'content-type': type, 'cache-control': 'no-store', ...put?.headers };
  response.writeHead(200, headers).end(bytes);
}

async function readBelow(folder: string, path: string): Promise<Buffer | null> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  return readFile(file).catch(() => null);
}
