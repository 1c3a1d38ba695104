/** The bundle in a real page of headless Chromium: loads by itself, computes what Node computes. On both builds. */
import { IndexIVFFlat, indexFactory, serializeIndexSync } from '@faiss-sdk/wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matrix } from '../../node-native/test/support/matrix.mjs';
import { type Opened, openPage, threaded } from './support/page.ts';

const d = 32;
const x = matrix(2_000, d);
let opened: Opened;

beforeAll(async () => {
  opened = await openPage('index.js');
}, 60_000);
afterAll(() => opened?.close());

const inPage = <T>(body: string, given?: unknown): Promise<T> => opened.run<T>(body, given);

test('the module loads by itself and says what it is', async () => {
  const said = await inPage<unknown>(
    `const { runtime, build, version } = faiss.faiss;
     return { runtime, build, version, threads: faiss.ompGetMaxThreads(), isolated: crossOriginIsolated };`,
  );
  const build = threaded ? { build: 'threads', threads: 2 } : { build: 'single', threads: 1 };
  expect(said).toEqual({ runtime: 'wasm', version: '1.12.0', isolated: threaded, ...build });
});

test('trains, adds and searches with the same answers as in Node', async () => {
  const index = indexFactory(d, 'IVF16,Flat') as IndexIVFFlat;
  index.trainSync(x);
  index.addSync(x);
  index.nprobe = 4;
  const wanted = index.searchSync(x.subarray(0, 20 * d), 5);
  const got = await inPage<{ labels: string[]; distances: number[] }>(
    `const x = Float32Array.from(given.x);
     const index = faiss.indexFactory(given.d, 'IVF16,Flat');
     await index.train(x);
     await index.add(x);
     index.nprobe = 4;
     const { labels, distances } = await index.search(x.subarray(0, 20 * given.d), 5);
     return { labels: Array.from(labels, String), distances: Array.from(distances) };`,
    { d, x: Array.from(x) },
  );
  expect(got.labels).toEqual(Array.from(wanted.labels, String));
  expect(got.distances).toEqual(Array.from(wanted.distances));
  expect(index).toBeInstanceOf(IndexIVFFlat);
});

test('reads an index from bytes', async () => {
  const index = indexFactory(d, 'HNSW8');
  index.addSync(x);
  const got = await inPage<unknown>(
    `const index = await faiss.deserializeIndex(Uint8Array.from(given));
     return { name: index.constructor.name, ntotal: index.ntotal, d: index.d };`,
    Array.from(serializeIndexSync(index)),
  );
  expect(got).toEqual({ name: 'IndexHNSWFlat', ntotal: 2_000, d });
});

test('says that a page has no paths', async () => {
  const got = await inPage<{ code: string; message: string }>(
    `return faiss.readIndex('a.faiss').then(() => null, ({ code, message }) => ({ code, message }));`,
  );
  expect(got.code).toBe('ERR_FAISS_UNSUPPORTED');
  expect(got.message).toMatch(/deserializeIndex/);
});
