/** Order of operations, BUSY, cancellation: what api.md promises about work in flight. */
import { IndexFlatL2, IndexHNSWFlat, IndexIDMap, IndexIVFFlat, indexFactory, Kmeans, METRIC_L2 } from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { ivfFlat, matrix, rejection } from './support/data.js';

const d = 32;
const x = matrix(2_000, d);
const query = x.subarray(0, d);

describe('order', () => {
  test('a search sees every add that was called before it, and none called after', async () => {
    const index = new IndexFlatL2(d);
    const half = x.length / 2;
    const first = index.add(x.subarray(0, half));
    const between = index.search(x, 1);
    const second = index.add(x.subarray(half));
    const after = index.search(x, 1);
    await Promise.all([first, second]);
    expect([...(await between).labels].every((label) => label < 1000n)).toBe(true);
    expect([...(await after).labels]).toEqual(Array.from({ length: 2000 }, (_, i) => BigInt(i)));
  });

  test('64 mixed operations in flight on shared indexes answer as in sequence', async () => {
    const run = async (parallel: boolean) => {
      const { index, quantizer } = ivfFlat(x, d);
      const flat = new IndexFlatL2(d);
      const results: unknown[] = [];
      const pending: Promise<unknown>[] = [];
      for (let i = 0; i < 64; i++) {
        const part = matrix(20, d, 100 + i);
        const step = [
          () => flat.add(part).then(() => undefined),
          () => index.search(part, 3).then(({ labels, distances }) => [labels, distances]),
          () => flat.search(part, 2).then(({ labels }) => labels),
          () => index.add(part).then(() => undefined),
          () => quantizer.search(part, 1).then(({ labels }) => labels),
          () => index.removeIds([i, i + 64]),
          () => flat.reconstructN(0, Math.min(5, 20)).then((rows) => rows),
          () => {
            index.nprobe = 1 + (i % 8);
            return index.search(part, 4).then(({ labels }) => labels);
          },
        ][i % 8] as () => Promise<unknown>;
        const work = step().then((value) => {
          results[i] = value;
        });
        pending.push(work);
        if (!parallel) await work;
      }
      await Promise.all(pending);
      return results;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  test('an index and its quantizer form one order', async () => {
    const quantizer = new IndexFlatL2(d);
    const index = new IndexIVFFlat(quantizer, d, 8, METRIC_L2);
    const training = index.train(x); // fills the quantizer
    const nearest = quantizer.search(query, 1); // waits for it
    await training;
    expect((await nearest).labels[0]).toBeGreaterThanOrEqual(0n);
    expect(quantizer.ntotal).toBe(8);
  });

  test('a failed operation does not stop the ones behind it', async () => {
    const index = new IndexFlatL2(d);
    const wrong = index.add(new Float32Array(d + 1)).catch((error) => error.code);
    const right = index.add(x);
    expect(await wrong).toBe('ERR_FAISS_DIMENSION_MISMATCH');
    await right;
    expect(index.ntotal).toBe(2000);
  });
});

describe('fields while work is in flight', () => {
  test('a set affects later calls only, and reads back at once', async () => {
    const { index } = ivfFlat(x, d);
    index.nprobe = 16;
    const exact = await index.search(x, 5);
    const before = index.search(x, 5);
    index.nprobe = 1;
    expect(index.nprobe).toBe(1);
    const after = index.search(x, 5);
    index.nprobe = 16;
    expect((await before).labels).toEqual(exact.labels);
    expect((await after).labels).not.toEqual(exact.labels);
    expect((await index.search(x, 5)).labels).toEqual(exact.labels);
  });

  test('scalar getters answer during a change', async () => {
    const index = new IndexHNSWFlat(d, 16);
    const adding = index.add(x);
    expect(index.ntotal === 0 || index.ntotal === 2000).toBe(true);
    expect(index.d).toBe(d);
    await adding;
    expect(index.ntotal).toBe(2000);
  });
});

describe('busy', () => {
  test('a Sync call during a change throws and names the call to await', async () => {
    const index = new IndexHNSWFlat(d, 16);
    const adding = index.add(x);
    const error = await rejection(() => index.searchSync(query, 1));
    expect(error.code).toBe('ERR_FAISS_BUSY');
    expect(error.message).toMatch(/add/);
    await adding;
    expect(index.searchSync(query, 1).labels[0]).toBe(0n);
  });

  test('a Sync search beside searches in flight is allowed', async () => {
    const { index } = ivfFlat(x, d);
    const searching = index.search(x, 5);
    expect(index.searchSync(query, 1).labels[0]).toBe(0n);
    await searching;
  });

  test('wrapping an index while it changes throws', async () => {
    const index = new IndexFlatL2(d);
    const adding = index.add(x);
    const error = await rejection(() => new IndexIDMap(index));
    expect(['ERR_FAISS_BUSY', 'ERR_FAISS_INVALID_ARGUMENT']).toContain(error.code);
    await adding;
  });
});

describe('the event loop', () => {
  test('goes on during long work', async () => {
    const index = new IndexHNSWFlat(64, 32);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await index.add(matrix(6_000, 64));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  test('more waiting operations than worker threads do not deadlock', async () => {
    const indexes = Array.from({ length: 8 }, () => new IndexFlatL2(d));
    const work = indexes.flatMap((index, i) => [
      index.add(x),
      ...Array.from({ length: 10 }, () => index.search(query, 1)),
      index.mergeFrom(indexes[(i + 1) % 8] as IndexFlatL2).catch((error) => error.code),
    ]);
    await Promise.all(work);
    expect(indexes.reduce((sum, index) => sum + index.ntotal, 0)).toBe(8 * 2000);
  });
});

describe('AbortSignal', () => {
  test('already aborted: nothing starts', async () => {
    const index = new IndexFlatL2(d);
    const error = await rejection(index.add(x, { signal: AbortSignal.abort('enough') }));
    expect(error.code).toBe('ERR_FAISS_ABORTED');
    expect(error.cause).toBe('enough');
    expect(index.ntotal).toBe(0);
  });

  test('aborted while queued: removed at once, the others go on', async () => {
    const index = new IndexHNSWFlat(d, 16);
    const first = index.add(x);
    const stop = new AbortController();
    const second = index.add(x, { signal: stop.signal });
    const third = index.search(query, 1);
    stop.abort();
    expect((await rejection(second)).code).toBe('ERR_FAISS_ABORTED');
    await first;
    expect((await third).labels[0]).toBe(0n);
    expect(index.ntotal).toBe(2000);
  });

  test('aborted while running: k-means stops early', async () => {
    const kmeans = new Kmeans(64, 200, { niter: 100_000 });
    const stop = new AbortController();
    const training = kmeans.train(matrix(20_000, 64), { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect((await rejection(training)).code).toBe('ERR_FAISS_ABORTED');
  });

  test('aborted training leaves an index that can be trained again', async () => {
    const index = indexFactory(64, 'IVF256,Flat') as IndexIVFFlat;
    index.cp.niter = 100_000;
    const stop = new AbortController();
    const training = index.train(matrix(20_000, 64), { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect((await rejection(training)).code).toBe('ERR_FAISS_ABORTED');
    const again = await rejection(() => index.searchSync(matrix(1, 64), 1)).catch(() => undefined);
    if (again) expect(again.code).toBe('ERR_FAISS_ABORTED'); // it plainly says so
    await index.reset();
    index.cp.niter = 5;
    await index.train(matrix(20_000, 64));
    await index.add(matrix(100, 64));
    expect(index.ntotal).toBe(100);
  });

  test('an aborted add says that the index is incomplete, and reset mends it', async () => {
    const index = new IndexHNSWFlat(64, 32);
    const stop = new AbortController();
    const adding = index.add(matrix(20_000, 64), { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    expect((await rejection(adding)).code).toBe('ERR_FAISS_ABORTED');
    const error = await rejection(index.search(matrix(1, 64), 1));
    expect(error.code).toBe('ERR_FAISS_ABORTED');
    expect(error.message).toMatch(/reset/);
    await index.reset();
    await index.add(matrix(10, 64));
    expect((await index.search(matrix(1, 64), 1)).labels[0]).toBe(0n);
  });
});
