/** The packed `@faiss-sdk/wasm` through bundlers and without one, each time in a page of a real browser. */
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launched } from '../../runtimes/wasm/test/support/page.ts';
import { ISOLATED, serve } from '../../runtimes/wasm/test/support/serve.ts';
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
const builds = [faiss.build, await remote.faiss.build];
globalThis.said = { runtime: faiss.runtime, builds, here: await ids({ IndexFlatL2 }), worker: await ids(remote) };
`;
const wanted = { runtime: 'wasm', builds: ['single', 'single'], here: ['1'], worker: ['1'] };
const threaded = { ...wanted, builds: ['threads', 'threads'] };
/** Two threads where the page may have them, since the machine of the test may have one processor. */
const two = `import { useThreads } from '@faiss-sdk/wasm/locate'; if (crossOriginIsolated) useThreads(2);`;
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

async function saidFrom(folder: string, isolated = false): Promise<unknown> {
  const { server, origin } = await serve(folder, isolated);
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
    project('vite', {
      'index.html': page('/main.js'),
      'two.js': two,
      'main.js': `import './two.js';${program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async')}`,
    });

  test('builds a page without configuration', async () => {
    const { build } = await import('vite');
    const folder = root();
    await build({ root: folder, configFile: false, logLevel: 'error' });
    expect(await saidFrom(join(folder, 'dist'))).toEqual(wanted);
    expect(await saidFrom(join(folder, 'dist'), true)).toEqual(threaded);
  });

  test.each([
    [{}, wanted],
    [ISOLATED, threaded],
  ])('serves it while it is developed, with the headers %o', async (headers, said) => {
    const { createServer } = await import('vite');
    const server = { port: 0, headers };
    const serving = await createServer({ root: root(), configFile: false, logLevel: 'error', server });
    await serving.listen();
    try {
      expect(await saidBy(serving.resolvedUrls?.local[0] as string)).toEqual(said);
    } finally {
      await serving.close();
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
    const folder = await bundled('esbuild-inline', source);
    expect(await saidFrom(folder)).toEqual(wanted);
    // What is carried is the build with one thread.
    expect(await saidFrom(folder, true)).toEqual(wanted);
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
    // It does not say where the module with threads lies.
    expect(await saidFrom(folder, true)).toEqual(wanted);
  });

  test('finds the files of the threads where locate() says', async () => {
    const source = `import './where.js';import './two.js';${program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async')}`;
    const where = (name: string) => `new URL('files/${name}', document.baseURI)`;
    project('esbuild-threads', {
      'two.js': two,
      'where.js': `import { locate } from '@faiss-sdk/wasm/locate';
        locate({ wasm: 'files/faiss.wasm', worker: ${where('worker.js')},
                 threadedWasm: 'files/faiss-threads.wasm', thread: ${where('thread.js')} });`,
    });
    const folder = await bundled('esbuild-threads', source);
    mkdirSync(join(folder, 'files'), { recursive: true });
    for (const name of ['faiss.wasm', 'faiss-threads.wasm', 'worker.js', 'thread.js']) {
      copyFileSync(join(installed, 'node_modules/@faiss-sdk/wasm/dist', name), join(folder, 'files', name));
    }
    expect(await saidFrom(folder)).toEqual(wanted);
    expect(await saidFrom(folder, true)).toEqual(threaded);
  });

  test('the page says what to do when the .wasm was left behind', async () => {
    const folder = await bundled('esbuild-lost', program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async'));
    await expect(saidFrom(folder)).rejects.toThrow(/faiss\.wasm: .*404.*@faiss-sdk\/wasm\/inline/);
  });
});

test('a plain script needs no bundler', async () => {
  const names = { '': 'index', '/async': 'async', '/locate': 'locate' };
  const imports = Object.fromEntries(
    Object.entries(names).map(([entry, file]) => [`@faiss-sdk/wasm${entry}`, `./faiss/${file}.js`]),
  );
  const folder = project('plain', {
    'index.html': page('main.js', `<script type="importmap">${JSON.stringify({ imports })}</script>`),
    'two.js': two,
    'main.js': `import './two.js';${program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async')}`,
  });
  cpSync(join(installed, 'node_modules/@faiss-sdk/wasm/dist'), join(folder, 'faiss'), { recursive: true });
  expect(await saidFrom(folder)).toEqual(wanted);
  expect(await saidFrom(folder, true)).toEqual(threaded);
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
