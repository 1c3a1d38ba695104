/** The packed `@faiss-sdk/wasm` through bundlers and without one, each time in a page of a real browser. */
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launched } from '../../runtimes/wasm/test/support/page.ts';
import { serve } from '../../runtimes/wasm/test/support/serve.ts';
import { installed } from './support.ts';

/** Both entries in one page: the engine on its thread, and in a worker. */
const program = (here: string, worker: string) => `
import { faiss, IndexFlatL2 } from '${here}';
import * as remote from '${worker}';
const ids = async ({ IndexFlatL2 }) => {
  const index = new IndexFlatL2(2);
  await index.add(Float32Array.of(0, 0, 3, 4));
  return Array.from((await index.search(Float32Array.of(3, 4), 1)).labels, String);
};
globalThis.said = { runtime: faiss.runtime, here: await ids({ IndexFlatL2 }), worker: await ids(remote) };
`;
const wanted = { runtime: 'wasm', here: ['1'], worker: ['1'] };
const page = (script: string, more = '') =>
  `<!doctype html><meta charset="utf-8"><title>faiss</title>${more}<script type="module" src="${script}"></script>`;

/** A folder of a project inside the one where the packages are installed. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(installed, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return folder;
}

let browser: Browser;
let blank: Server;

/** What the page at an address says, or the first error that it shows. */
async function saidBy(address: string): Promise<unknown> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  const failed = new Promise<never>((_, reject) => opened.on('pageerror', reject));
  failed.catch(() => {});
  await opened.goto(address);
  const waiting = opened.waitForFunction('globalThis.said', undefined, { timeout: 60_000 });
  const said = await Promise.race([waiting, failed]);
  const value = await said.jsonValue();
  await context.close();
  return value;
}

async function saidFrom(folder: string): Promise<unknown> {
  const { server, origin } = await serve(folder);
  try {
    return await saidBy(`${origin}/index.html`);
  } finally {
    server.close();
  }
}

beforeAll(async () => {
  blank = (await serve(installed)).server;
  browser = await launched(blank);
});
afterAll(async () => {
  await browser?.close();
  blank?.close();
});

describe('Vite', () => {
  const root = () =>
    project('vite', { 'index.html': page('/main.js'), 'main.js': program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async') });

  test('builds a page without configuration', async () => {
    const { build } = await import('vite');
    const folder = root();
    await build({ root: folder, configFile: false, logLevel: 'error' });
    expect(await saidFrom(join(folder, 'dist'))).toEqual(wanted);
  });

  test('serves it while it is developed', async () => {
    const { createServer } = await import('vite');
    const server = await createServer({ root: root(), configFile: false, logLevel: 'error', server: { port: 0 } });
    await server.listen();
    try {
      expect(await saidBy(server.resolvedUrls?.local[0] as string)).toEqual(wanted);
    } finally {
      await server.close();
    }
  });
});

describe('esbuild', () => {
  const bundled = async (name: string, source: string, more: object = {}): Promise<string> => {
    const folder = project(name, { 'main.js': source, 'index.html': page('out.js') });
    await esbuild({
      entryPoints: [join(folder, 'main.js')],
      outfile: join(folder, 'out.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
      ...more,
    });
    return folder;
  };

  test('bundles the inline entries into one file', async () => {
    const source = program('@faiss-sdk/wasm/inline', '@faiss-sdk/wasm/inline/async');
    expect(await saidFrom(await bundled('esbuild-inline', source))).toEqual(wanted);
  });

  test('finds the files where locate() says', async () => {
    const source = `import './where.js';${program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async')}`;
    project('esbuild-locate', {
      'where.js': `import { locate } from '@faiss-sdk/wasm/locate';
        locate({ wasm: 'files/engine.wasm', worker: new URL('files/worker.js', document.baseURI) });`,
    });
    const folder = await bundled('esbuild-locate', source);
    mkdirSync(join(folder, 'files'), { recursive: true });
    const dist = join(installed, 'node_modules/@faiss-sdk/wasm/dist');
    copyFileSync(join(dist, 'faiss.wasm'), join(folder, 'files/engine.wasm'));
    copyFileSync(join(dist, 'worker.js'), join(folder, 'files/worker.js'));
    expect(await saidFrom(folder)).toEqual(wanted);
  });

  test('the page says what to do when the .wasm was left behind', async () => {
    const folder = await bundled('esbuild-lost', program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async'));
    await expect(saidFrom(folder)).rejects.toThrow(/faiss\.wasm: .*404.*@faiss-sdk\/wasm\/inline/);
  });
});

test('a plain script needs no bundler', async () => {
  const map = { imports: { '@faiss-sdk/wasm': './faiss/index.js', '@faiss-sdk/wasm/async': './faiss/async.js' } };
  const folder = project('plain', {
    'index.html': page('main.js', `<script type="importmap">${JSON.stringify(map)}</script>`),
    'main.js': program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async'),
  });
  cpSync(join(installed, 'node_modules/@faiss-sdk/wasm/dist'), join(folder, 'faiss'), { recursive: true });
  expect(await saidFrom(folder)).toEqual(wanted);
});

test('@faiss-sdk/auto is WebAssembly in a page, and says why', async () => {
  const { build } = await import('vite');
  const folder = project('auto', {
    'index.html': page('/main.js'),
    'main.js': `import { faiss, IndexFlatL2, whyNotNative } from '@faiss-sdk/auto';
      import { load } from '@faiss-sdk/auto/load';
      const refusal = await load({ runtime: 'native' }).catch(({ message }) => message);
      globalThis.said = { runtime: faiss.runtime, d: new IndexFlatL2(3).d, why: whyNotNative(), refusal };`,
  });
  await build({ root: folder, configFile: false, logLevel: 'error' });
  expect(await saidFrom(join(folder, 'dist'))).toEqual({
    runtime: 'wasm',
    d: 3,
    why: 'a page runs no native code.',
    refusal: expect.stringContaining("load({ runtime: 'native' }) asks for the native FAISS"),
  });
});
