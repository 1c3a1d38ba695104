/** The build with threads: its loops are shared, its answers are those of one thread, and nobody is kept waiting. */
import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import {
  faiss,
  IndexFlatL2,
  IndexShards,
  indexFactory,
  ompGetMaxThreads,
  ompSetNumThreads,
  serializeIndexSync,
} from '@faiss-sdk/wasm';
import { describe, expect, test } from 'vitest';
import { matrix } from '../../node-native/test/support/matrix.mjs';
import { engine } from '../src/engine.ts';
import type { ThreadedModule } from '../src/module.ts';

const built = new URL('../dist/index.js', import.meta.url).href;
const d = 32;
const x = matrix(3_000, d);
const queries = matrix(500, d, 2);
const module = () => engine() as ThreadedModule;

/** Its thread must be there, for which nobody waits otherwise. */
async function settled(): Promise<void> {
  await expect.poll(() => module()._fsdk_threads_started(), { timeout: 30_000 }).toBe(1);
}

test('says what it is', () => {
  expect(faiss.build).toBe('threads');
  expect(ompGetMaxThreads()).toBe(2);
});

test.each(['Flat', 'IVF16,Flat', 'SQ8', 'PQ8np', 'HNSW8', 'IVF16,PQ8x4fs', 'LSH32'])(
  'a search in %s is shared between threads, unless one is asked for',
  async (description) => {
    await settled();
    using index = indexFactory(d, description);
    index.trainSync(x);
    index.addSync(x);
    const helped = () => module()._fsdk_threads_helped();
    const before = helped();
    // Nobody waits for a helper that the machine keeps from running: the thread that searches does its part as well.
    let shared = index.searchSync(queries, 10);
    const again = () => {
      if (helped() === before) shared = index.searchSync(queries, 10);
      return helped();
    };
    await expect.poll(again, { timeout: 20_000 }).toBeGreaterThan(before);
    ompSetNumThreads(1);
    const middle = helped();
    const alone = index.searchSync(queries, 10);
    expect(helped()).toBe(middle);
    ompSetNumThreads(2);
    expect(shared.labels).toEqual(alone.labels);
    expect(shared.distances).toEqual(alone.distances);
  },
);

describe('gives what the build with one thread gives', () => {
  const descriptions = [
    'Flat',
    'IVF16,Flat',
    'SQ8',
    'SQfp16',
    'PQ8np',
    'IVF16,PQ8np',
    'PQ16x4fs',
    'IVF16,PQ8x4fs',
    'LSH32',
    'PCA16,Flat',
    'OPQ8,PQ8np',
  ];

  interface Answer {
    readonly build: string;
    readonly bytes: Uint8Array;
    readonly labels: BigInt64Array;
    readonly distances: Float32Array;
  }

  /** Trains, fills and searches in a process-like place of its own, since a program has one engine. */
  const answer = (description: string, threads: string) =>
    new Promise<Answer>((resolve, reject) => {
      const program = `
        import('${built}').then(({ faiss, indexFactory, serializeIndexSync }) => {
          const { workerData: { d, x, queries }, parentPort } = require('node:worker_threads');
          const index = indexFactory(d, '${description}');
          index.trainSync(x);
          index.addSync(x);
          const { labels, distances } = index.searchSync(queries, 10);
          parentPort.postMessage({ build: faiss.build, bytes: serializeIndexSync(index), labels, distances });
        });`;
      const worker = new Worker(program, {
        eval: true,
        workerData: { d, x, queries },
        env: { ...process.env, FAISS_SDK_THREADS: threads },
      });
      worker.once('message', resolve);
      worker.once('error', reject);
    });

  test.each(descriptions)('%s', async (description) => {
    const [one, two] = await Promise.all([answer(description, 'single'), answer(description, '3')]);
    expect([one.build, two.build]).toEqual(['single', 'threads']);
    expect(two.labels).toEqual(one.labels);
    expect(two.distances).toEqual(one.distances);
    expect(Buffer.compare(two.bytes, one.bytes)).toBe(0);
  });
});

test('results are memory of their own, however the module grows', async () => {
  using index = new IndexFlatL2(d);
  await index.add(x);
  const { distances, labels } = await index.search(queries, 5);
  const copy = distances.slice();
  using large = new IndexFlatL2(256);
  for (let i = 0; i < 20; i++) await large.add(new Float32Array(256 * 16_384));
  expect(distances).toEqual(copy);
  for (const { buffer } of [distances, labels, serializeIndexSync(index)]) expect(buffer).toBeInstanceOf(ArrayBuffer);
});

test('what is thrown in a thread reaches the caller, again and again', async () => {
  await settled();
  using quantizer = new IndexFlatL2(d);
  using parts = new IndexShards(d, true);
  for (let i = 0; i < 2; i++) parts.addShard(new IndexFlatL2(d));
  await parts.add(x);
  expect((await parts.search(queries, 3)).labels.length).toBe(1_500);
  for (let i = 0; i < 50; i++) {
    expect(() => quantizer.searchSync(queries, 0)).toThrow(/k/);
    expect(() => indexFactory(d, 'IVF16,Flat').searchSync(queries, 3)).toThrow(/train/);
  }
});

test('a program ends by itself, at once and after work', () => {
  const run = (work: string) =>
    spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `import { faiss, IndexFlatL2 } from '${built}'; ${work}`],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, FAISS_SDK_THREADS: '4' },
      },
    );
  const idle = run('console.log(faiss.build);');
  expect([idle.status, idle.stdout, idle.stderr]).toEqual([0, 'threads\n', '']);
  const busy = run(`
    const index = new IndexFlatL2(64);
    index.addSync(new Float32Array(64 * 5_000));
    index.searchSync(new Float32Array(64 * 500), 5);
    console.log(String(index.ntotal));`);
  expect([busy.status, busy.stdout, busy.stderr]).toEqual([0, '5000\n', '']);
});

test('a number of threads that is none is told before anything else', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', `import '${built}';`], {
    encoding: 'utf8',
    env: { ...process.env, FAISS_SDK_THREADS: 'many' },
  });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/FAISS_SDK_THREADS is "many": expected 'auto', 'single' or an integer/);
});
