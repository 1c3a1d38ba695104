/** The packed `@faiss-sdk/auto`: which runtime it takes, and what it says when it may not take another. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wish } from '../../runtimes/auto/src/choice.ts';
import { commonNames } from '../../runtimes/auto/tools/bundle.ts';
import { host } from './hosts.ts';
import { failure, file, installed, run, typeErrors } from './support.ts';

interface Said {
  readonly runtime: string;
  readonly id: string;
  readonly why: string | null;
  readonly same: boolean;
}

/** Loads an index from bytes too, since that must not depend on the runtime. */
const program = `
import { faiss, IndexFlatL2, indexToBlob, loadIndex, whyNotNative } from '@faiss-sdk/auto';
const made = new IndexFlatL2(2);
await made.add([0, 0, 3, 4]);
const index = await loadIndex(new Response(await indexToBlob(made)));
const { labels } = await index.search([3, 4], 1);
const same = index instanceof IndexFlatL2;
console.log(JSON.stringify({ runtime: faiss.runtime, id: String(labels[0]), why: whyNotNative(), same }));
`;
const env = { FAISS_SDK_RUNTIME: '', FAISS_SDK_SIMD: '' };
const said = (more: NodeJS.ProcessEnv = {}): Said => JSON.parse(run('node', ['auto.mjs'], { ...env, ...more }));

beforeAll(() => void file('auto.mjs', program));

describe('where the native engine is', () => {
  test('it is taken', () => expect(said()).toEqual({ runtime: 'native', id: '1', why: null, same: true }));
  test('WebAssembly is taken when it is asked for', () =>
    expect(said({ FAISS_SDK_RUNTIME: 'wasm' })).toEqual({ runtime: 'wasm', id: '1', why: null, same: true }));
  test('a program asks for one, whatever the environment says', () => {
    file(
      'asks.mjs',
      `import { load } from '@faiss-sdk/auto/load';
       const [native, wasm] = [await load({ runtime: 'native' }), await load({ runtime: 'wasm' })];
       console.log(native.faiss.runtime, wasm.faiss.runtime);`,
    );
    expect(run('node', ['asks.mjs'], { ...env, FAISS_SDK_RUNTIME: 'wasm' }).trim()).toBe('native wasm');
  });
  test('Bun and Deno load it too', async () => {
    const values = { ...env, NO_COLOR: '1' };
    for (const [command, args] of [
      [await host('bun'), []],
      [await host('deno'), ['run', '-A']],
    ] as const) {
      expect(JSON.parse(run(command, [...args, 'auto.mjs'], values))).toMatchObject({ runtime: 'native', id: '1' });
    }
  }, 300_000);
});

describe('where it is not', () => {
  // A folder of its own: tests of other files use the first one meanwhile.
  const without = mkdtempSync(join(tmpdir(), 'faiss-sdk-without-'));
  beforeAll(() => {
    const platform = `node_modules/@faiss-sdk/node-${process.platform}-${process.arch}`;
    for (const part of ['package.json', 'auto.mjs', 'node_modules']) {
      cpSync(join(installed, part), join(without, part), { recursive: true });
    }
    rmSync(join(without, platform), { recursive: true });
  });
  afterAll(() => rmSync(without, { recursive: true, force: true }));

  test('WebAssembly is taken, and the reason can be read', () => {
    const { why, ...rest } = JSON.parse(run('node', ['auto.mjs'], env, without)) as Said;
    expect(rest).toEqual({ runtime: 'wasm', id: '1', same: true });
    expect(why).toMatch(/No compiled FAISS for .* could be loaded/);
  });
  test.each([{ FAISS_SDK_RUNTIME: 'native' }, { FAISS_SDK_SIMD: 'generic' }])(
    'and never when %o asks for it',
    (asked) => {
      const words = failure('node', ['auto.mjs'], { ...env, ...asked }, without);
      expect(words).toMatch(/asks for the native FAISS, which cannot be loaded here: No compiled FAISS/);
      expect(words).toMatch(/npm install @faiss-sdk\/node-/);
      expect(words).toMatch(/FAISS_SDK_RUNTIME=wasm/);
    },
  );
  test('nor when the program asks for it', () => {
    writeFileSync(
      join(without, 'only-native.mjs'),
      `import { load } from '@faiss-sdk/auto/load';
       await load({ runtime: 'native' }).catch(({ message }) => console.log(message));`,
    );
    expect(run('node', ['only-native.mjs'], env, without)).toMatch(
      /^load\(\{ runtime: 'native' \}\) asks for the native FAISS/,
    );
  });
});

test('a name that is none is refused', () => {
  expect(() => wish('cuda', {})).toThrow(/load\(\{ runtime \}\) is "cuda": expected 'native' or 'wasm'/);
  expect(() => wish(undefined, { FAISS_SDK_RUNTIME: 'Native' })).toThrow(/FAISS_SDK_RUNTIME is "Native"/);
  expect(wish(undefined, { FAISS_SDK_RUNTIME: '', FAISS_SDK_SIMD: '' }).runtime).toBeNull();
});

test('both runtimes export the same names', async () => {
  expect((await commonNames()).length).toBeGreaterThan(150);
});

test('has types that a strict program compiles against', () => {
  const text = `import { faiss, IndexHNSWFlat, whyNotNative } from '@faiss-sdk/auto';
import { load } from '@faiss-sdk/auto/load';
const index = new IndexHNSWFlat(8, 16);
index.hnsw.efSearch = 64;
export const runtime: 'native' | 'wasm' | 'cuda' = faiss.runtime;
export const why: string | null = whyNotNative();
const { IndexFlatL2 } = await load({ runtime: 'native' });
export const n: number = new IndexFlatL2(8).ntotal;
// @ts-expect-error there is no such runtime
await load({ runtime: 'cuda' });
`;
  expect(typeErrors('auto.ts', text)).toBe('');
});
