/** The demo's server: the page, the package as it was built, and the data. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';

const PAGE = join(import.meta.dirname, 'page');
const PACKAGE = join(import.meta.dirname, '../../runtimes/wasm/dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** With these two a page is isolated: it may share memory between threads, and measure the memory that it uses. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** The page's TypeScript as one script. The package stays outside, as the page's import map names it. */
async function script(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, 'main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['@faiss-sdk/*'],
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.contents as Uint8Array;
}

export interface Serving {
  readonly server: Server;
  readonly address: string;
}

/** Serves on this machine only; port 0 takes any. */
export async function serve(data: string, port = 0): Promise<Serving> {
  const main = await script();
  const file = (path: string): string => {
    const [, first = '', ...rest] = normalize(path).split('/');
    const folder = { faiss: PACKAGE, data }[first];
    return folder === undefined ? join(PAGE, normalize(path)) : join(folder, ...rest);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const headers = {
      ...ISOLATED,
      'cache-control': 'no-cache',
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    };
    if (path === '/main.js') {
      response.writeHead(200, { ...headers, 'content-length': main.length }).end(main);
      return;
    }
    const at = file(path);
    const found = statSync(at, { throwIfNoEntry: false });
    if (!found?.isFile()) {
      response.writeHead(404, ISOLATED).end();
      return;
    }
    response.writeHead(200, { ...headers, 'content-length': found.size });
    createReadStream(at).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
