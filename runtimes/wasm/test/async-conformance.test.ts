/** Every conformance case over the classes whose engine is in a worker: as a program awaits them, in Node's worker. */
import { afterAll } from 'vitest';
import type { Api } from '../../../conformance/src/index.js';
import { conforms } from '../../core/test/support/conform.js';
import { hasGraph } from './support/graphs.ts';

type Remote = Api & { terminate(): void; ompSetNumThreads(n: number): Promise<void> };
let loaded: Remote | undefined;
afterAll(() => loaded?.terminate());

conforms({
  name: '@faiss-sdk/wasm/async',
  load: async () => {
    // As built: a worker is a file.
    const module = await import(new URL('../dist/async.js', import.meta.url).href);
    // An object of its own would start the worker with the import; a program makes one when it wants it.
    loaded = { ...module, cvar: new module.GlobalVariables() } as Remote;
    return loaded;
  },
  modes: ['async'],
  calls: 'engine in a worker',
  lists: ['wasm.txt', 'wasm-worker.txt'],
  before: (api, one) => api.ompSetNumThreads(hasGraph(one) ? 1 : 2),
});
