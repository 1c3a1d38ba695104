import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  html: 'text/html',
};
const PAGE = '<!doctype html><meta charset="utf-8"><title>faiss</title>';

/** With these two a page is isolated: its threads may share memory. */
export const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * Serves one folder, and an empty page at `/`, as a plain file server does: no header that isolates the page, unless
 * `isolated`. What `also` has for a path comes before the files.
 */
export async function serve(
  folder: string,
  isolated = false,
  also: (path: string) => Uint8Array | undefined = () => undefined,
): Promise<{ server: Server; origin: string; bytes: () => number }> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    for (const [name, value] of Object.entries(isolated ? ISOLATED : {})) response.setHeader(name, value);
    try {
      const body = path === '/' ? Buffer.from(PAGE) : (also(path) ?? readFileSync(join(folder, path)));
      bytes += body.length;
      response.setHeader('content-type', TYPES[path === '/' ? 'html' : (path.split('.').pop() ?? '')] ?? 'text/plain');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, bytes: () => bytes };
}
