// Serves the test pages on loopback, and a proxy that notes whatever wants to go elsewhere.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface FixtureServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Serves this text under a path, with headers. */
  put(path: string, body: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

export async function serveFixtures(): Promise<FixtureServer> {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures');
  const made = new Map<string, { body: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const own = made.get(path);
    try {
      const body = own?.body ?? readFileSync(join(folder, normalize(path)));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...own?.headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const origin = await listen(server);
  return {
    origin,
    put: (path, body, headers = {}) => {
      made.set(path, { body, headers });
      return `${origin}${path}`;
    },
    close: () => close(server),
  };
}

export interface NotingProxy {
  address: string;
  /** `host:port` of every connection that was wanted and refused. */
  wanted: string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and remembers who asked. */
export async function startNotingProxy(): Promise<NotingProxy> {
  const wanted: string[] = [];
  const server = createServer((request, response) => {
    wanted.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const address = await listen(server);
  return { address, wanted, close: () => close(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
