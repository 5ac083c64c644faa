import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PageServer {
  /** Scheme, host and port, e.g. `http://127.0.0.1:40001`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Pages that are cut off from others have a clock that tells microseconds, not a tenth of a millisecond (Chrome) or a whole one (Firefox). */
export const FINE_CLOCK: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * Serves the files of a folder to this machine alone, on a free port.
 * @param headers of every response, beside its type.
 */
export async function servePages(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<PageServer> {
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      // `normalize` of an absolute path cannot climb above its root, so nothing outside the folder is served.
      const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
      const body = await readFile(join(folder, path));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'content-type': type }).end(body);
    } catch {
      // The icon is asked for by the browser itself where a page names none.
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
