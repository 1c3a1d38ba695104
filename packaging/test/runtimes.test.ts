/** The packed `@faiss-sdk/wasm` in Node, Bun and Deno: every entry, without a flag for Node and Bun, with reading for Deno. */
import { describe, expect, test } from 'vitest';
import { host } from './hosts.ts';
import { file, run, typeErrors } from './support.ts';

/** One program for both forms of a call; the worker must not keep the process. */
const program = (here: string, worker: string) => `
import { faiss, IndexFlatL2 } from '${here}';
import * as remote from '${worker}';
const ids = async ({ IndexFlatL2 }) => {
  const index = new IndexFlatL2(2);
  await index.add(Float32Array.of(0, 0, 3, 4));
  return Array.from((await index.search(Float32Array.of(3, 4), 1)).labels, String);
};
const builds = [faiss.build, await remote.faiss.build];
console.log(JSON.stringify({ runtime: faiss.runtime, builds, here: await ids({ IndexFlatL2 }), worker: await ids(remote) }));
`;
const said = { runtime: 'wasm', builds: ['single', 'single'], here: ['1'], worker: ['1'] };
const threaded = { ...said, builds: ['threads', 'threads'] };

const hosts = [
  ['Node', async () => ({ command: process.execPath, args: [] as string[] })],
  ['Bun', async () => ({ command: await host('bun'), args: [] as string[] })],
  ['Deno', async () => ({ command: await host('deno'), args: ['run', '--allow-read'] })],
] as const;

describe.each(hosts)('in %s', (_, found) => {
  test('the .wasm is found beside the package', async () => {
    const { command, args } = await found();
    file('use-wasm.mjs', program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async'));
    expect(JSON.parse(run(command, [...args, 'use-wasm.mjs'], { FAISS_SDK_THREADS: 'single' }))).toEqual(said);
  }, 300_000);

  test('and with threads', async () => {
    const { command, args } = await found();
    file('two.mjs', `import { useThreads } from '@faiss-sdk/wasm/locate'; useThreads(2);`);
    file('use-threads.mjs', `import './two.mjs';${program('@faiss-sdk/wasm', '@faiss-sdk/wasm/async')}`);
    expect(JSON.parse(run(command, [...args, 'use-threads.mjs']))).toEqual(threaded);
  }, 300_000);

  test('and comes as a text', async () => {
    const { command, args } = await found();
    file('use-inline.mjs', program('@faiss-sdk/wasm/inline', '@faiss-sdk/wasm/inline/async'));
    expect(JSON.parse(run(command, [...args, 'use-inline.mjs']))).toEqual(said);
  }, 300_000);

  test('and where it is said to be', async () => {
    const { command, args } = await found();
    file(
      'use-located.mjs',
      `import { copyFileSync } from 'node:fs';
       import { locate } from '@faiss-sdk/wasm/locate';
       copyFileSync('node_modules/@faiss-sdk/wasm/dist/faiss.wasm', 'elsewhere.wasm');
       locate({ wasm: 'elsewhere.wasm' });
       const { faiss } = await import('@faiss-sdk/wasm');
       let late;
       try { locate({ wasm: 'other.wasm' }); } catch (error) { late = error.message; }
       console.log(JSON.stringify({ runtime: faiss.runtime, late }));`,
    );
    const write = args.length > 0 ? ['--allow-write'] : [];
    const [first, ...rest] = args;
    const all = first === undefined ? [] : [first, ...write, ...rest];
    const { runtime, late } = JSON.parse(run(command, [...all, 'use-located.mjs'])) as Record<string, string>;
    expect(runtime).toBe('wasm');
    expect(late).toMatch(/came after FAISS was started/);
  }, 300_000);
});

test('a place where no module is gives an error that says what to do', async () => {
  file(
    'use-lost.mjs',
    `import { locate } from '@faiss-sdk/wasm/locate';
     locate({ wasm: 'nowhere.wasm' });
     await import('@faiss-sdk/wasm').catch(({ message }) => console.log(message));`,
  );
  expect(run('node', ['use-lost.mjs'])).toMatch(/nowhere\.wasm: .*no such file.*locate\(\{ wasm: url \}\)/s);
});

test.each([true, false])('has types that a strict program compiles against (in a page: %s)', (page) => {
  const text = `import { IndexFlatL2, loadIndex, type Index, type SearchResult } from '@faiss-sdk/wasm';
import * as remote from '@faiss-sdk/wasm/async';
import * as inline from '@faiss-sdk/wasm/inline';
import * as inlineRemote from '@faiss-sdk/wasm/inline/async';
import { locate } from '@faiss-sdk/wasm/locate';
locate({ wasm: new URL('https://example.org/faiss.wasm') });
export const index: Index = new IndexFlatL2(8);
export const found: Promise<SearchResult> = index.search(new Float32Array(8), 3);
export const loaded: Promise<Index> = loadIndex(new Uint8Array(8));
export const total: Promise<number> = new remote.IndexFlatL2(8).ntotal;
export const same: inline.Index = new inline.IndexFlatL2(8);
export const also: Promise<number> = new inlineRemote.IndexFlatL2(8).ntotal;
// @ts-expect-error over a worker there is no Sync form
new remote.IndexFlatL2(8).addSync([]);
`;
  expect(typeErrors(page ? 'page.ts' : 'program.ts', text, page)).toBe('');
});
