// Gives the page to look at an address: a web address as it is, a file from a server on loopback, by default the sample.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, resolve } from 'node:path';
import { PROJECT_FOLDER } from './paths.ts';

const SAMPLE = join(PROJECT_FOLDER, 'tests', 'fixtures', 'articles', 'sample-zh.html');

export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

/** @throws Error that says what can be opened */
export async function servePage(wanted: string | undefined): Promise<ServedPage> {
  if (wanted !== undefined && /^https?:\/\//u.test(wanted)) return { url: wanted, close: () => Promise.resolve() };
  const file = wanted === undefined ? SAMPLE : resolve(process.env['INIT_CWD'] ?? process.cwd(), wanted);
  if (!existsSync(file))
    throw new Error(`There is no file ${file}. Give a web address, or a file that ends in .html, .htm, .txt or .json.`);
  const body = pageOf(file);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/${encodeURIComponent(basename(file))}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function pageOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return text;
    case '.txt':
      return wrap(basename(file), text);
    case '.json': {
      // Annotated texts: `{title, text}`.
      const { title = basename(file), text: body } = JSON.parse(text) as { title?: string; text?: string };
      if (typeof body !== 'string')
        throw new Error(`${file} has no field “text”. Give a file that ends in .html, .htm or .txt.`);
      return wrap(title, body);
    }
    default:
      throw new Error(`${file} is neither .html, .htm, .txt nor .json. Rename or convert it.`);
  }
}

function wrap(title: string, text: string): string {
  const escaped = (raw: string): string => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split(/\n+/u).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><style>body{font:18px/1.9 "Noto Serif CJK SC",serif;max-width:44rem;margin:3rem auto;padding:0 1.5rem}</style><h1>${escaped(title)}</h1>${paragraphs.join('\n')}`;
}
