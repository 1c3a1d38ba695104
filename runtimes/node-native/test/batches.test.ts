/** One answer for vectors without a nearest list, in batches of any size (docs/hazards.md). */
import {
  Clustering,
  FaissError,
  type Index,
  IndexFlatL2,
  IndexHNSWFlat,
  IndexIDMap,
  IndexNSGFlat,
  IndexRefineFlat,
  indexFactory,
  METRIC_INNER_PRODUCT,
  METRIC_L2,
} from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { matrix } from './support/data.js';

const d = 16;
const odd = [Number.NaN, Number.POSITIVE_INFINITY, 3e30];

/** n rows of which row 1, 4, 7 ... have one odd component. */
function patched(n: number, seed: number): Float32Array {
  const x = matrix(n, d, seed);
  for (let row = 1, i = 0; row < n; row += 3, i++) x[row * d + (i % d)] = odd[i % odd.length]!;
  return x;
}
const isOdd = (row: number) => row % 3 === 1;

function trained(description: string): Index {
  const index = indexFactory(d, description, METRIC_L2);
  index.trainSync(matrix(600, d, 7));
  return index;
}

describe.each(['IVF8,Flat', 'IVF8,SQ8', 'IVF8,PQ4x4', 'PCA8,IVF8,Flat', 'IVF8,Flat,RFlat', 'IVF8,RaBitQ'])(
  '%s',
  (text) => {
    test('finds nothing for such a query, alone, in a few and in many', () => {
      const index = trained(text);
      index.addSync(matrix(100, d, 8));
      for (const k of [1, 3]) {
        const n = 61;
        const x = patched(n, 9);
        const { labels } = index.searchSync(x, k);
        for (let row = 0; row < n; row++) {
          const alone = index.searchSync(x.slice(row * d, row * d + d), k).labels;
          expect(labels.slice(row * k, row * k + k), `row ${row}, k ${k}`).toEqual(alone);
          if (isOdd(row)) expect(alone[0]).toBe(-1n);
        }
      }
    });

    test('counts such a vector and stores it in no list', () => {
      const few = trained(text);
      const many = trained(text);
      const x = patched(61, 10);
      for (let row = 0; row < 61; row++) few.addSync(x.slice(row * d, row * d + d));
      many.addSync(x);
      expect(many.ntotal).toBe(61);
      const q = matrix(10, d, 11);
      expect(many.searchSync(q, 61).labels).toEqual(few.searchSync(q, 61).labels);
      expect([...many.searchSync(q, 61).labels].some((label) => label >= 0 && isOdd(Number(label)))).toBe(false);
    });
  },
);

test('range search gives such a query no match, and the others theirs', () => {
  const index = trained('IVF8,Flat');
  index.addSync(matrix(100, d, 8));
  const x = patched(40, 9);
  const all = index.rangeSearchSync(x, 3);
  expect(all.labels.length).toBeGreaterThan(0);
  for (let row = 0; row < 40; row++) {
    const one = index.rangeSearchSync(x.slice(row * d, row * d + d), 3);
    const [from, to] = [Number(all.lims[row]), Number(all.lims[row + 1])];
    expect(all.labels.slice(from, to)).toEqual(one.labels);
    expect(all.distances.slice(from, to)).toEqual(one.distances);
    if (isOdd(row)) expect(to).toBe(from);
  }
});

test('a NaN query for one neighbor leaves no label unwritten', () => {
  const x = patched(30, 12);
  const garbage = () => new BigInt64Array(30).fill(10n ** 12n);
  const flat = new IndexFlatL2(d);
  flat.addSync(matrix(50, d, 1));
  const mapped = new IndexIDMap(new IndexFlatL2(d));
  mapped.addWithIdsSync(
    matrix(50, d, 1),
    Array.from({ length: 50 }, (_, i) => i),
  );
  const refined = new IndexRefineFlat(new IndexFlatL2(d));
  refined.addSync(matrix(50, d, 1));
  for (const index of [flat, mapped, refined]) {
    const { labels } = index.searchSync(x, 1, { labels: garbage() });
    // Rows with 3e30 have a distance, though an infinite one; NaN has none.
    for (let row = 1; row < 30; row += 9) expect(labels[row], `${index.constructor.name}, row ${row}`).toBe(-1n);
    for (let row = 0; row < 30; row += 3) expect(labels[row]).toBeLessThan(50n);
  }
});

describe('graphs', () => {
  test('HNSW compares infinite distances, but not NaN', () => {
    const index = new IndexHNSWFlat(d, 8);
    index.addSync(matrix(200, d, 1));
    const far = matrix(25, d, 2);
    far[3] = Number.POSITIVE_INFINITY;
    far[d + 3] = 3e30;
    expect([...index.searchSync(far, 2).labels.slice(0, 4)]).toEqual([-1n, -1n, -1n, -1n]);
    far[3] = Number.NaN;
    expect(() => index.searchSync(far, 2)).toThrow(FaissError);
  });

  test('NSG is built from few vectors, and refuses what it would link for ever', () => {
    const index = new IndexNSGFlat(d, 32);
    index.addSync(matrix(110, d, 1));
    expect(index.buildType).toBe(1);
    expect(index.searchSync(matrix(110, d, 1).slice(0, d), 1).labels[0]).toBe(0n);
    const same = matrix(300, d, 1);
    for (let row = 1; row < 200; row++) same.copyWithin(row * d, 0, d);
    expect(() => new IndexNSGFlat(d, 32).addSync(same)).toThrow(/equal/);
  });
});

test('k-means splits clusters whatever the weights add up to', () => {
  const clustering = new Clustering(d, 4);
  const x = matrix(100, d, 1);
  for (let row = 1; row < 100; row++) x.copyWithin(row * d, 0, d);
  clustering.trainSync(x, new IndexFlatL2(d), new Float32Array(100).fill(0.01));
  expect(clustering.centroids.length).toBe(4 * d);
  expect(() => clustering.trainSync(x, new IndexFlatL2(d), new Float32Array(100))).toThrow(/weights are 0/);
});

describe.each([METRIC_L2, METRIC_INNER_PRODUCT])('an empty index of metric %i', (metric) => {
  test.each(['Flat', 'SQfp16', 'HNSW8', 'IDMap,Flat', 'Flat,RFlat', 'L2norm,Flat'])(
    '%s finds nothing, in a few and in many',
    (text) => {
      const index = indexFactory(d, text, metric);
      const x = matrix(61, d, 12);
      for (const k of [1, 3]) {
        const distances = new Float32Array(61 * k).fill(7);
        const labels = new BigInt64Array(61 * k).fill(7n);
        index.searchSync(x, k, { distances, labels });
        expect(labels).toEqual(new BigInt64Array(61 * k).fill(-1n));
        expect(distances).toEqual(new Float32Array(61 * k).fill(index.searchSync(x.slice(0, d), 1).distances[0]!));
      }
      if (text !== 'HNSW8') expect(index.rangeSearchSync(x, 1).labels).toHaveLength(0);
    },
  );
});
