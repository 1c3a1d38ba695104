/** The advice of "Which index should I use?": what it says is made, fits, finds what it promises, and runs as printed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexFactory, knn, METRIC_INNER_PRODUCT, METRIC_L2, ParameterSpace, serializeIndex } from '@faiss-sdk/node';
import { knnIntersectionMeasure } from '@faiss-sdk/node/contrib/evaluation';
import { describe, expect, test } from 'vitest';
import { type Need, program, whichIndex } from './which-index.ts';

const MiB = 2 ** 20;
const need = (more: Partial<Need>): Need => ({
  n: 1_000_000,
  d: 128,
  memory: 2 ** 40,
  recall: 0.95,
  metric: 'METRIC_L2',
  removals: false,
  ...more,
});

describe('what it says', () => {
  test.each([
    [{ n: 5_000 }, /^Flat$/],
    [{ recall: 1 }, /^Flat$/],
    [{}, /^HNSW32$/],
    [{ removals: true }, /^IVF65536_HNSW32,Flat$/],
    [{ memory: 600 * MiB }, /^IVF65536_HNSW32,Flat$/],
    [{ memory: 350 * MiB }, /^IVF65536_HNSW32,SQfp16$/],
    [{ memory: 200 * MiB }, /^IVF65536_HNSW32,SQ8$/],
    [{ memory: 110 * MiB, recall: 0.7 }, /^OPQ\d+_128,IVF65536_HNSW32,PQ\d+x4fsr$/],
    [{ n: 20_000_000 }, /^HNSW32$/],
    [{ n: 20_000_000, removals: true }, /^IVF262144_HNSW32,Flat$/],
  ] as const)('%o', (more, factory) => {
    const advice = whichIndex(need(more));
    expect(advice.factory).toMatch(factory);
    expect(advice.warning).toBeUndefined();
    expect(advice.bytes).toBeLessThanOrEqual(need(more).memory);
  });

  test('what cannot be is said', () => {
    expect(whichIndex(need({ recall: 1, memory: 100 * MiB })).warning).toMatch(/Exact results need 488 MiB/);
    expect(whichIndex(need({ memory: 110 * MiB })).warning).toMatch(
      /allow a recall of about 0\.\d+\. Recall of 0.95 takes/,
    );
    expect(whichIndex(need({ memory: MiB })).warning).toMatch(/Nothing fits/);
    expect(() => whichIndex(need({ n: 0 }))).toThrow(RangeError);
  });
});

/** 2,000 real word vectors; as many as the repository has. */
const d = 100;
const data = new URL('../../conformance/data/', import.meta.url);
const floats = (file: string) => new Float32Array(new Uint8Array(readFileSync(new URL(file, data))).buffer);
const vectors = floats('words-2k-d100.f32');
const queries = floats('words-q50-d100.f32');
const n = vectors.length / d;

/** What the page would advise for more vectors, made for these. */
const scaled = (more: Partial<Need>) => {
  const advice = whichIndex(need({ n: 20_000, d, ...more }));
  return { ...advice, factory: advice.factory.replace(/IVF\d+/, 'IVF32') };
};

describe('what it promises', () => {
  test.each([
    ['a graph', { recall: 0.98 }],
    ['lists', { recall: 0.95, removals: true }],
    ['half floats', { recall: 0.95, memory: 20_000 * 280 }],
    ['bytes', { recall: 0.95, memory: 20_000 * 150 }],
  ] as const)('%s: the recall that was asked for, in the memory that was named', async (_, more) => {
    const { factory, settings } = scaled(more);
    using index = indexFactory(d, factory, METRIC_L2);
    await index.train(vectors);
    await index.add(vectors);
    // Every list is searched, so that codes and graphs are judged: how many to visit depends on the number of lists.
    for (const [name, value] of Object.entries(settings))
      new ParameterSpace().setIndexParameter(index, name, name === 'nprobe' ? 32 : value);
    const [found, exact] = await Promise.all([index.search(queries, 10), knn(queries, vectors, d, 10)]);
    expect(knnIntersectionMeasure(found, exact)).toBeGreaterThanOrEqual(more.recall);
    const bytes = (await serializeIndex(index)).length;
    const said = whichIndex(need({ n, d, ...more })).bytes;
    expect(bytes / n).toBeLessThan((scaled(more).bytes / 20_000) * 1.15);
    expect(said).toBeGreaterThan(0);
  });

  test('every kind of code is one that FAISS makes, at any dimension', () => {
    for (const dimension of [2, 3, 7, 64, 100, 768, 1536])
      for (const share of [5, 1.2, 0.7, 0.3, 0.2, 0.12, 0.08, 0.05])
        for (const metric of [METRIC_L2, METRIC_INNER_PRODUCT]) {
          const advice = whichIndex(
            need({ n: 50_000, d: dimension, recall: 0.5, memory: 50_000 * dimension * 4 * share }),
          );
          expect(() => indexFactory(dimension, advice.factory, metric).close(), advice.factory).not.toThrow();
        }
  });
});

test('the printed program runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faiss-sdk-which-'));
  try {
    for (const more of [{ recall: 0.9 }, { recall: 0.9, removals: true }, { recall: 0.5, memory: 20_000 * 60 }]) {
      const wanted = need({ n: 20_000, d, ...more });
      const source = program(wanted, { ...scaled(more), training: n });
      const said: unknown[][] = [];
      const body = source
        .replace(/^import .*$/gm, '')
        .replace(/^using /gm, 'const ')
        .replace(/console\.log/g, 'log');
      const path = join(folder, `p${said.length}.mjs`);
      writeFileSync(
        path,
        `export default async ({ ${'indexFactory, knn, METRIC_L2, ParameterSpace, knnIntersectionMeasure'} }, vectors, queries, log) => {\n${body}\n};\n`,
      );
      const { default: run } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
        default: (
          api: object,
          vectors: Float32Array,
          queries: Float32Array,
          log: (...said: unknown[]) => void,
        ) => Promise<void>;
      };
      await run(
        { indexFactory, knn, METRIC_L2, ParameterSpace, knnIntersectionMeasure },
        vectors,
        queries,
        (...words) => said.push(words),
      );
      expect(said[0]?.[1]).toBeGreaterThan(0.4);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
