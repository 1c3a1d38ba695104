/** Indexes from and to what a page has: bytes, Blobs, responses, streams and its private file system. */
import { readFileSync } from 'node:fs';
import {
  deserializeIndex,
  FaissError,
  IndexFlatL2,
  IndexPQFastScan,
  indexFactory,
  indexToBlob,
  loadIndex,
  readIndex,
  saveIndex,
  serializeIndex,
} from '@faiss-sdk/wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Goldens } from '../../../conformance/src/index.js';
import { matrix } from '../../node-native/test/support/matrix.mjs';
import { type Opened, openPage } from './support/page.ts';

const d = 16;
const x = matrix(40_000, d);
const python = readFileSync(new Goldens().file('index-pqfast-scan/life/search#index.faiss'));

/** A stream of pieces of 64 KiB. */
function stream(bytes: Uint8Array, cancelled?: (reason: unknown) => void): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + 65_536));
      else controller.close();
      at += 65_536;
    },
    cancel: cancelled,
  });
}

describe('in Node', () => {
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    const index = new IndexFlatL2(d);
    await index.add(x);
    bytes = new Uint8Array(await serializeIndex(index));
  });

  test.each([
    ['bytes', () => bytes],
    ['an ArrayBuffer', () => bytes.buffer],
    ['a Blob', () => new Blob([bytes])],
    ['a Response', () => new Response(bytes)],
    ['a stream', () => stream(bytes)],
  ])('loads from %s', async (_, source) => {
    using index = await loadIndex(source());
    expect(index).toBeInstanceOf(IndexFlatL2);
    expect(index.ntotal).toBe(40_000);
    expect(await index.reconstruct(39_999)).toEqual(x.slice(39_999 * d));
  });

  test('loads what Python wrote', async () => {
    expect(await loadIndex(new Uint8Array(python))).toBeInstanceOf(IndexPQFastScan);
  });

  test('tells how far it is, and stops with the reason of the signal', async () => {
    const seen: { done: number; total: number }[] = [];
    const response = new Response(stream(bytes), { headers: { 'content-length': String(bytes.length) } });
    (await loadIndex(response, { onProgress: (one) => seen.push(one) })).close();
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.at(-1)).toEqual({ done: bytes.length, total: bytes.length, unit: 'bytes' });
    const abort = new AbortController();
    const reason = new Error('left');
    let cancelled: unknown;
    const loading = loadIndex(
      stream(bytes, (why) => {
        cancelled = why;
      }),
      { signal: abort.signal, onProgress: () => abort.abort(reason) },
    );
    await expect(loading).rejects.toBe(reason);
    expect(cancelled).toBe(reason);
  });

  test('writes the same bytes into a Blob', async () => {
    const index = indexFactory(d, 'IVF8,PQ4np');
    await index.train(x);
    await index.add(x);
    const blob = await indexToBlob(index);
    const [wanted, got] = [await serializeIndex(index), new Uint8Array(await blob.arrayBuffer())];
    expect(Buffer.compare(got, wanted)).toBe(0);
    expect((await deserializeIndex(got)).ntotal).toBe(40_000);
  });

  test('puts it into a file that takes a stream', async () => {
    const parts: Uint8Array[] = [];
    const writable = new WritableStream<Uint8Array>({ write: (part) => void parts.push(part) });
    using index = await loadIndex(bytes);
    await saveIndex(index, { createWritable: async () => writable });
    expect(Buffer.compare(Buffer.concat(parts), bytes)).toBe(0);
  });

  test('refuses what is no index, in every form', async () => {
    for (const source of [bytes.slice(0, 1_000), new Blob([bytes.slice(0, 1_000)]), new Response('no index')]) {
      await expect(loadIndex(source)).rejects.toMatchObject({ code: 'ERR_FAISS_CORRUPT_INDEX' });
    }
    await expect(loadIndex(new Response('not there', { status: 404 }))).rejects.toThrow(/404/);
    await expect(loadIndex('a.faiss' as never)).rejects.toThrow(/takes a Uint8Array/);
    await expect(readIndex('memory:1')).rejects.toBeInstanceOf(FaissError);
  });
});

describe('in a page, with the engine in its worker', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage('async.js');
    await opened.page.route('**/python.faiss', (route) => route.fulfill({ body: python }));
  }, 60_000);
  afterAll(() => opened?.close());

  test('loads what Python wrote from the net, keeps it in the private file system and loads it again', async () => {
    const said = await opened.run<unknown>(`
      const seen = [];
      const index = await faiss.loadIndex(await fetch('/python.faiss'), { onProgress: (one) => seen.push(one.done) });
      const folder = await navigator.storage.getDirectory();
      const file = await folder.getFileHandle('kept.faiss', { create: true });
      await faiss.saveIndex(index, file);
      const again = await faiss.loadIndex(await file.getFile());
      return { loaded: seen.at(-1), kept: (await file.getFile()).size, ntotal: await again.ntotal,
               same: again instanceof faiss.IndexPQFastScan };`);
    expect(said).toEqual({ loaded: python.length, kept: python.length, ntotal: 400, same: true });
  });

  test('reads a Blob of many megabytes piece by piece, and says that a page has no paths', async () => {
    const said = await opened.run<unknown>(`
      const d = 64, x = Float32Array.from({ length: 200_000 * d }, (_, i) => i % 1009);
      const index = new faiss.IndexFlatL2(d);
      await index.add(x);
      const blob = await faiss.indexToBlob(index);
      const again = await faiss.loadIndex(blob);
      const row = await again.reconstruct(199_999);
      const path = await faiss.readIndex('a.faiss').then(() => null, ({ code }) => code);
      const damaged = await faiss.loadIndex(blob.slice(0, 9_000)).then(() => null, ({ code }) => code);
      return { size: blob.size > 50e6, row: row.every((one, i) => one === x[199_999 * d + i]), path, damaged };`);
    expect(said).toEqual({ size: true, row: true, path: 'ERR_FAISS_UNSUPPORTED', damaged: 'ERR_FAISS_CORRUPT_INDEX' });
  });
});
