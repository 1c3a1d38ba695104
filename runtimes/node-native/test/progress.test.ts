/** `onProgress` on the real engine: it changes no result, and what it counts is what there is. */
import { currentRuntime, selfHandle } from '@faiss-sdk/core';
import * as ops from '@faiss-sdk/generated/ops.js';
import {
  Clustering,
  cloneBinaryIndexSync,
  cloneIndexSync,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIDMap,
  IndexIVFFlat,
  IndexPQ,
  indexBinaryFactory,
  indexFactory,
  Kmeans,
  OPQMatrix,
  ompGetMaxThreads,
  ompSetNumThreads,
  PCAMatrix,
  type Progress,
  serializeIndexBinarySync,
  serializeIndexSync,
} from '@faiss-sdk/node';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { matrix, rejection } from './support/data.js';

const d = 16;
const n = 10_500;
const x = matrix(n, d, 1);
const queries = matrix(8_300, d, 2);
const ids = BigInt64Array.from({ length: n }, (_, i) => BigInt(i * 7 + 3));

/** Options to pass, and what was reported through them. */
function recorder(): { seen: Progress[]; watch: { onProgress: (progress: Progress) => void } } {
  const seen: Progress[] = [];
  return { seen, watch: { onProgress: (progress) => seen.push(progress) } };
}

/** Reports come ten times a second, so that a quick machine is given more work until there are some. */
async function reported(work: (times: number, watch: ReturnType<typeof recorder>['watch']) => Promise<void>) {
  for (let times = 1; ; times *= 2) {
    const { seen, watch } = recorder();
    await work(times, watch);
    if (seen.length > 2 || times === 64) return { seen, times };
  }
}

const VECTORS = 'vectors';

// The machine that tests may be busy, and then k-means with its many small parallel loops waits for threads all the time.
const threads = ompGetMaxThreads();
beforeEach(() => ompSetNumThreads(1));
afterAll(() => ompSetNumThreads(threads));

describe('rows in parts give what one call gives, bit for bit', () => {
  const kinds = [
    'Flat',
    'PQ4np',
    'SQ8',
    'SQfp16',
    'LSH',
    'PQ8x4fs',
    'IVF64,Flat',
    'IVF64,PQ8x4np',
    'IVF64,PQ4+4',
    'IVF64,SQ8',
    'IVF64,PQ8x4fs',
    'IVF64_HNSW16,Flat',
    'IDMap,Flat',
    'IDMap2,SQ8',
    'Flat,RFlat',
    'IVF64,PQ8x4np,RFlat',
  ];

  test.each(kinds)('%s', async (key) => {
    // Exact search runs in BLAS, whose threads must not make a difference either.
    if (key.endsWith('Flat')) ompSetNumThreads(2);
    using empty = indexFactory(d, key);
    empty.trainSync(x.subarray(0, 4_000 * d));
    using whole = cloneIndexSync(empty);
    using parts = cloneIndexSync(empty);
    const adding = recorder();
    const withIds = key.startsWith('IDMap');
    if (withIds) {
      whole.addWithIdsSync(x, ids);
      await parts.addWithIds(x, ids, adding.watch);
    } else {
      whole.addSync(x);
      await parts.add(x, adding.watch);
    }
    expect(adding.seen).toEqual([4096, n].map((done) => ({ done, total: n, unit: VECTORS })));
    expect(Buffer.compare(serializeIndexSync(parts), serializeIndexSync(whole))).toBe(0);

    const searching = recorder();
    const expected = whole.searchSync(queries, 5);
    const found = await whole.search(queries, 5, searching.watch);
    expect(searching.seen.map(({ done }) => done)).toEqual([4096, 8300]);
    expect(found.labels).toEqual(expected.labels);
    expect(found.distances).toEqual(expected.distances);
    expect(await whole.assign(queries, 3, recorder().watch)).toEqual(whole.assignSync(queries, 3));
  });

  test.each(['BFlat', 'BIVF16'])('%s', async (key) => {
    const bytes = Uint8Array.from(x.subarray(0, n * 2), (value) => Math.floor(value * 256));
    using empty = indexBinaryFactory(d, key);
    empty.trainSync(bytes);
    using whole = cloneBinaryIndexSync(empty);
    using parts = cloneBinaryIndexSync(empty);
    const adding = recorder();
    whole.addSync(bytes);
    await parts.add(bytes, adding.watch);
    expect(adding.seen.map(({ done }) => done)).toEqual([4096, n]);
    expect(Buffer.compare(serializeIndexBinarySync(parts), serializeIndexBinarySync(whole))).toBe(0);
    const found = await whole.search(bytes.subarray(0, 9000 * 2), 4, recorder().watch);
    const expected = whole.searchSync(bytes.subarray(0, 9000 * 2), 4);
    expect(found.labels).toEqual(expected.labels);
    expect(found.distances).toEqual(expected.distances);
  });

  test('codes and transforms, into own arrays', async () => {
    using index = indexFactory(d, 'IVF64,PQ8x4np');
    index.trainSync(x);
    const coding = recorder();
    const codes = await index.saEncode(x, coding.watch);
    expect(coding.seen.at(-1)).toEqual({ done: n, total: n, unit: VECTORS });
    expect(coding.seen.length).toBe(2);
    expect(Buffer.compare(codes, index.saEncodeSync(x))).toBe(0);
    expect(await index.saDecode(codes, recorder().watch)).toEqual(index.saDecodeSync(codes));

    using pca = new PCAMatrix(d, 8);
    pca.trainSync(x);
    const own = new Float32Array(n * 8);
    expect(await pca.apply(x, { ...recorder().watch, xt: own })).toBe(own);
    // BLAS shares the rows of one product out among its threads, and sums the rows at the edges in another order.
    const whole = pca.applySync(x);
    expect(own.every((value, i) => Math.abs(value - (whole[i] as number)) < 1e-6)).toBe(true);
  });
});

describe('graphs', () => {
  test('an HNSW filled in two calls is another graph than one filled in one call, so it is filled as a whole', async () => {
    const some = x.subarray(0, 3_000 * d);
    using one = new IndexHNSWFlat(d, 8);
    one.addSync(some);
    using two = new IndexHNSWFlat(d, 8);
    two.addSync(some.subarray(0, 1_500 * d));
    two.addSync(some.subarray(1_500 * d));
    expect(Buffer.compare(serializeIndexSync(one), serializeIndexSync(two))).not.toBe(0);
    using watched = new IndexHNSWFlat(d, 8);
    const { seen, watch } = recorder();
    await watched.add(some, watch);
    expect(Buffer.compare(serializeIndexSync(one), serializeIndexSync(watched))).toBe(0);
    expect(seen.at(-1)).toEqual({ done: 3000, total: 3000, unit: VECTORS });
  });

  test.each(['HNSW32', 'IDMap,HNSW32', 'PCA8,HNSW32'])('%s counts its vertices while it grows', async (key) => {
    ompSetNumThreads(2);
    using empty = indexFactory(d, key);
    empty.trainSync(x);
    const { seen, times } = await reported(async (times, watch) => {
      using index = cloneIndexSync(empty);
      const more = matrix(n * times, d, 3);
      const theirs = BigInt64Array.from({ length: n * times }, (_, i) => BigInt(i * 7 + 3));
      await (key.startsWith('IDMap') ? index.addWithIds(more, theirs, watch) : index.add(more, watch));
      expect(index.ntotal).toBe(n * times);
    });
    expect(seen.length).toBeGreaterThan(2);
    for (const [i, { done, total }] of seen.entries()) {
      expect(total).toBe(n * times);
      expect(done).toBeGreaterThan(seen[i - 1]?.done ?? 0);
    }
  });

  test('two graphs that grow at once are counted apart', async () => {
    const sizes = [2_000, 6_000];
    const runs = sizes.map(async (size) => {
      const index = new IndexHNSWFlat(d, 32);
      const { seen, watch } = recorder();
      await index.add(x.subarray(0, size * d), watch);
      return seen;
    });
    for (const [i, seen] of (await Promise.all(runs)).entries()) {
      expect(seen.every(({ done, total }) => total === sizes[i] && done <= total)).toBe(true);
      expect(seen.at(-1)?.done).toBe(sizes[i]);
    }
  });

  test('the engine counts each vertex once, whichever thread adds it', async () => {
    ompSetNumThreads(2);
    const runtime = currentRuntime();
    const token = runtime.newToken();
    using index = new IndexHNSWFlat(d, 16);
    runtime.count(token, 1);
    await runtime.submit(ops.Index_add, [selfHandle(index), x], token);
    expect(runtime.progress(token)).toEqual([n, 0]);
    runtime.freeToken(token);
  });
});

describe('rounds of k-means', () => {
  /** What the engine counted, and what it said beforehand. */
  async function counted(op: number, args: readonly unknown[]): Promise<readonly [number, number]> {
    const runtime = currentRuntime();
    const token = runtime.newToken();
    runtime.count(token, 2);
    await runtime.submit(op, args, token);
    const progress = runtime.progress(token);
    runtime.freeToken(token);
    return progress;
  }

  const plans: [string, number][] = [
    ['Flat', 0],
    ['SQ8', 0],
    ['HNSW16', 0],
    ['IVF64,Flat', 10],
    ['IVF64_HNSW16,Flat', 10],
    ['IVF64,SQ8', 10],
    ['PQ4np', 100],
    ['IVF64,PQ4np', 110],
    ['IVF64,PQ4+4', 210],
    ['IVF64,PQ8x4fs', 210],
    ['PQ8x4fs', 200],
    ['PCA8,IVF64,Flat', 10],
    ['IDMap,IVF64,Flat', 10],
    ['IVF64,Flat,RFlat', 10],
    ['IMI2x4,Flat', 50],
  ];

  test.each(plans)('%s has as many as are announced', async (key, rounds) => {
    using index = indexFactory(d, key);
    const [done, total] = await counted(ops.Index_train, [selfHandle(index), x.subarray(0, 4_000 * d)]);
    expect([done, total]).toEqual([rounds, rounds]);
  });

  test('as many vectors as centroids need no round, and a trained quantizer none either', async () => {
    using quantizer = new IndexFlatL2(d);
    using index = new IndexIVFFlat(quantizer, d, 100);
    expect(await counted(ops.Index_train, [selfHandle(index), x.subarray(0, 100 * d)])).toEqual([0, 0]);
    using again = new IndexIVFFlat(quantizer, d, 100);
    expect(await counted(ops.Index_train, [selfHandle(again), x])).toEqual([0, 0]);
  });

  test('other objects that train', async () => {
    using opq = new OPQMatrix(d, 4);
    opq.niter = 2;
    const some = x.subarray(0, 2_000 * d);
    expect(await counted(ops.VectorTransform_train, [selfHandle(opq), some])).toEqual([4 * (40 + 4), 4 * (40 + 4)]);
    using pq = new IndexPQ(d, 4, 6);
    expect(await counted(ops.Quantizer_train, [selfHandle(pq.pq), some])).toEqual([100, 100]);
    using binary = indexBinaryFactory(d, 'BIVF16');
    const bytes = new Uint8Array(4_000).map((_, i) => (i * 37) % 251);
    expect(await counted(ops.IndexBinary_train, [selfHandle(binary), bytes])).toEqual([10, 10]);
  });

  test('Kmeans reports them as they pass', async () => {
    const { seen, times } = await reported(async (times, watch) => {
      using kmeans = new Kmeans(d, 200, { niter: 60 * times, nredo: 2 });
      await kmeans.train(x, watch);
    });
    expect(seen.length).toBeGreaterThan(2);
    for (const [i, { done, total, unit }] of seen.entries()) {
      expect([total, unit]).toEqual([120 * times, 'iterations']);
      expect(done).toBeGreaterThan(seen[i - 1]?.done ?? 0);
    }
    expect(seen.at(-1)?.done).toBe(120 * times);
    using kmeans = new Kmeans(d, 20, { niter: 2 });
    await kmeans.train(x);
    const assigning = recorder();
    await kmeans.assign(queries, assigning.watch);
    expect(assigning.seen.map(({ done }) => done)).toEqual([4096, 8300]);
  });

  test('Clustering gives the centroids that it gives without', async () => {
    const run = async (options: object): Promise<Float32Array> => {
      using clustering = new Clustering(d, 20);
      using assigner = new IndexFlatL2(d);
      await clustering.train(x.subarray(0, 4_000 * d), assigner, null, options);
      return clustering.centroids;
    };
    const { seen, watch } = recorder();
    expect(await run(watch)).toEqual(await run({}));
    expect(seen.at(-1)).toEqual({ done: 25, total: 25, unit: 'iterations' });
  });
});

describe('stopping and refusing', () => {
  test('an aborted add leaves a sound index that holds what is in', async () => {
    const controller = new AbortController();
    using index = indexFactory(d, 'IVF64,Flat');
    index.trainSync(x);
    const error = await rejection(
      index.add(x, { signal: controller.signal, onProgress: () => controller.abort(new Error('enough')) }),
    );
    expect(error.code).toBe('ERR_FAISS_ABORTED');
    expect(error.message).toBe(
      'Index.add was aborted after 4096 of 10500 vectors: the first 4096 are in, and the object can be used.',
    );
    expect((error.cause as Error).message).toBe('enough');
    expect(index.ntotal).toBe(4096);
    index.addSync(x.subarray(4096 * d));
    using whole = indexFactory(d, 'IVF64,Flat');
    whole.trainSync(x);
    whole.addSync(x);
    expect(Buffer.compare(serializeIndexSync(index), serializeIndexSync(whole))).toBe(0);
  });

  test('an aborted search changes nothing', async () => {
    const controller = new AbortController();
    using index = new IndexFlatL2(d);
    index.addSync(x);
    const error = await rejection(
      index.search(queries, 3, { signal: controller.signal, onProgress: () => controller.abort() }),
    );
    expect(error.code).toBe('ERR_FAISS_ABORTED');
    expect(index.ntotal).toBe(n);
  });

  test('parts are one call in the order of calls', async () => {
    using index = new IndexFlatL2(d);
    const adding = index.add(x, recorder().watch);
    const more = index.add(x.subarray(0, d));
    const counts = index.search(x.subarray(0, d), 2);
    await Promise.all([adding, more]);
    expect([...(await counts).labels]).toEqual([0n, BigInt(n)]);
  });

  test('where nothing can be told, and in place, the option is refused', async () => {
    using index = new IndexIDMap(new IndexFlatL2(d));
    const onProgress = (): void => {};
    // @ts-expect-error reset has no progress
    expect((await rejection(index.reset({ onProgress }))).message).toContain('onProgress');
    // @ts-expect-error a range search is not done in parts
    expect((await rejection(index.rangeSearch(queries, 1, { onProgress }))).code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    // @ts-expect-error the Sync form blocks the thread that would receive the reports
    expect((await rejection(() => index.searchSync(queries, 1, { onProgress }))).code).toBe(
      'ERR_FAISS_INVALID_ARGUMENT',
    );
    // @ts-expect-error it must be a function
    expect((await rejection(index.search(queries, 1, { onProgress: true }))).message).toContain('must be a function');
  });
});
