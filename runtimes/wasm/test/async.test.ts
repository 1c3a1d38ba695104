/** The classes over a worker where they differ from the others: who waits for what, and what goes over how. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matrix } from '../../node-native/test/support/matrix.mjs';
import type * as Async from '../src/async.ts';

const built = new URL('../dist/async.js', import.meta.url).href;
const d = 16;
const x = matrix(2_000, d);
let faiss: typeof Async;

beforeAll(async () => {
  faiss = (await import(built)) as typeof Async;
});
afterAll(() => faiss.terminate());

const refusal = (promise: Promise<unknown>): Promise<Async.FaissError> =>
  promise.then(
    () => expect.fail('it was not refused'),
    (error: Async.FaissError) => error,
  );

describe('nobody waits', () => {
  test('for a constructor, a setter or a part: what follows finds them done', async () => {
    using index = new faiss.IndexHNSWFlat(d, 8);
    index.hnsw.efSearch = 77;
    void index.add(x);
    expect(await index.ntotal).toBe(2_000);
    expect(await index.hnsw.efSearch).toBe(77);
    expect(index.hnsw).toBe(index.hnsw);
  });

  test('and what a constructor could not make is the error of every call after it', async () => {
    const index = new faiss.IndexFlatL2(-3);
    const error = await refusal(index.add(x));
    expect(error).toBeInstanceOf(faiss.FaissError);
    expect(error).toMatchObject({
      code: 'ERR_FAISS_INVALID_ARGUMENT',
      className: 'IndexFlatL2',
      method: 'constructor',
    });
    expect((await refusal(faiss.ready(index))).message).toBe(error.message);
    const over = new faiss.IndexIVFFlat(index, d, 4);
    expect((await refusal(over.train(x))).message).toBe(error.message);
  });

  test('and a field that could not be set is the error of one call', async () => {
    using index = new faiss.IndexIVFFlat(new faiss.IndexFlatL2(d), d, 4);
    index.nprobe = -1;
    expect(await refusal(faiss.ready(index))).toMatchObject({ code: 'ERR_FAISS_INVALID_ARGUMENT', method: 'nprobe' });
    await faiss.ready(index);
    expect(await index.nprobe).toBe(1);
  });
});

describe('arrays', () => {
  test('of the caller stay his, and a subarray sends no more than itself', async () => {
    using index = new faiss.IndexFlatL2(d);
    const part = x.subarray(5 * d, 8 * d);
    await index.add(part);
    expect(part.length).toBe(3 * d);
    expect(await index.ntotal).toBe(3);
    expect(await index.reconstruct(1)).toEqual(x.slice(6 * d, 7 * d));
  });

  test('of his own are filled', async () => {
    using index = new faiss.IndexFlatL2(d);
    await index.add(x);
    const distances = new Float32Array(2 * 3);
    const labels = new BigInt64Array(2 * 3);
    const found = await index.search(x.subarray(0, 2 * d), 3, { distances, labels });
    expect(found).toBeInstanceOf(faiss.SearchResult);
    expect(found.distances).toBe(distances);
    expect(found.labels).toBe(labels);
    expect([labels[0], labels[3]]).toEqual([0n, 1n]);
    const rows = x.slice(0, 2 * d);
    await faiss.normalizeL2(rows, d);
    expect(Math.hypot(...rows.subarray(d))).toBeCloseTo(1, 5);
  });

  test('in shared memory are read where they are', async () => {
    const shared = new Float32Array(new SharedArrayBuffer(x.byteLength));
    shared.set(x);
    using index = new faiss.IndexFlatL2(d);
    await index.add(shared);
    expect((await index.search(shared.subarray(d, 2 * d), 1)).labels[0]).toBe(1n);
  });
});

describe('long calls', () => {
  test('report, and reject with what onProgress throws', async () => {
    using index = new faiss.IndexHNSWFlat(d, 8);
    const seen: number[] = [];
    await index.add(x, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    const error = new Error('enough');
    const thrown = index.search(x, 4, {
      onProgress: () => {
        throw error;
      },
    });
    expect(await refusal(thrown)).toBe(error);
  });

  test('stop before their turn comes, with the reason of the signal', async () => {
    using index = new faiss.IndexHNSWFlat(d, 8);
    const abort = new AbortController();
    const first = index.add(x);
    const second = index.add(x, { signal: abort.signal });
    const reason = new Error('another page');
    abort.abort(reason);
    expect(await refusal(second)).toMatchObject({ code: 'ERR_FAISS_ABORTED', cause: reason });
    await first;
    expect(await index.ntotal).toBe(2_000);
  });
});

test('an object is of its own class, and a closed one is closed', async () => {
  const index = await faiss.indexFactory(d, 'IVF4,Flat');
  expect(index).toBeInstanceOf(faiss.IndexIVFFlat);
  expect(await (index as Async.IndexIVFFlat).quantizer).toBeInstanceOf(faiss.IndexFlat);
  index.close();
  expect(await refusal(index.ntotal)).toMatchObject({ code: 'ERR_FAISS_CLOSED' });
  expect(await refusal(new faiss.IndexIDMap(new faiss.IndexFlatL2(d)).add({} as never))).toMatchObject({
    code: 'ERR_FAISS_INVALID_ARGUMENT',
  });
  expect(await refusal(new faiss.IndexFlatL2(d).add(new Map() as never))).toMatchObject({
    code: 'ERR_FAISS_INVALID_ARGUMENT',
  });
});

test('forgotten objects are freed', async () => {
  const make = async () => {
    const index = new faiss.IndexFlatL2(256);
    await index.add(new Float32Array(256 * 16_384)); // 16 MB
  };
  // 8 GB in all; the module ends at 4.
  for (let i = 0; i < 512; i++) {
    await make();
    if (i % 16 === 15) {
      (globalThis as { gc?: () => void }).gc?.();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}, 120_000);

test('the process ends by itself, and terminate() ends what waits', async () => {
  const worker = new Worker(
    `import('${built}').then(async (faiss) => {
       const { parentPort } = await import('node:worker_threads');
       const index = new faiss.IndexFlatL2(4);
       parentPort.postMessage(await index.d);
     });`,
    { eval: true },
  );
  expect(await once(worker, 'message')).toEqual([4]);
  expect(await once(worker, 'exit')).toEqual([0]);
  const own = (await import(`${built}?again`)) as typeof Async;
  const waiting = new own.IndexFlatL2(4).ntotal;
  own.terminate();
  expect(await refusal(waiting)).toMatchObject({ code: 'ERR_FAISS_CLOSED' });
  expect(await refusal(own.faiss.version)).toMatchObject({ code: 'ERR_FAISS_CLOSED' });
});
