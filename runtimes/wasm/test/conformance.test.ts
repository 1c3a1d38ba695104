/**
 * Every conformance case over the WebAssembly runtime, in both forms of its calls (the build with one thread in one of
 * them), against the answers of Python FAISS: the cases and goldens of the native runtime, unchanged.
 */
import { expect, it } from 'vitest';
import type { Api } from '../../../conformance/src/index.js';
import { conforms } from '../../core/test/support/conform.js';
import { hasGraph } from './support/graphs.ts';

const single = process.env.FAISS_SDK_THREADS === 'single';
const load = async () => (await import('../src/index.js')) as Api & { ompSetNumThreads(n: number): void };

it('runs on the build that is meant', async () => {
  expect((await load()).faiss).toMatchObject({ runtime: 'wasm', build: single ? 'single' : 'threads' });
});

conforms({
  name: '@faiss-sdk/wasm',
  load,
  modes: single ? ['sync'] : ['async', 'sync'],
  lists: single ? ['wasm.txt', 'wasm-single.txt'] : ['wasm.txt'],
  before: (api, one) => single || api.ompSetNumThreads(hasGraph(one) ? 1 : 2),
});
