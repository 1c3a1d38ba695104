/** `Kmeans` against Python FAISS 1.12.0: same seeds, same centroids. */
import { type ClusteringParametersOptions, IndexFlatIP, IndexFlatL2, Kmeans } from '@faiss-sdk/node';
import { describe, expect, test } from 'vitest';
import { rejection } from './support/data.js';

const n = 3000;
const d = 8;
const k = 16;

/** Fractions of a sine, which Python and JavaScript compute alike. */
const x = Float32Array.from({ length: n * d }, (_, i) => {
  const value = Math.sin(i * 12.9898) * 43758.5453;
  return value - Math.floor(value);
});
const weights = Float32Array.from({ length: n }, (_, i) => 0.1 + (i * 1.9) / (n - 1));

describe('agrees with Python FAISS 1.12.0', () => {
  /** Final objective, rounds, and nearest centroid of the first five vectors: faiss-cpu 1.12.0, one thread, AVX-512. */
  const expected: [string, ClusteringParametersOptions, object, number, number, number[]][] = [
    ['the defaults', {}, {}, 1111.2939453125, 25, [9, 7, 5, 10, 1]],
    [
      'spherical, with three runs',
      { spherical: true, niter: 5, nredo: 3, seed: 7 },
      {},
      4520.921875,
      10,
      [10, 2, 6, 14, 13],
    ],
    ['whole numbers', { intCentroids: true, niter: 4 }, {}, 3731.30224609375, 4, [11, 13, 5, 3, 2]],
    ['weights', { niter: 6 }, { weights }, 1135.994384765625, 6, [9, 13, 5, 10, 1]],
    [
      'given centroids',
      { niter: 6, frozenCentroids: true },
      { initCentroids: x.subarray(0, 3 * d) },
      1168.4075927734375,
      6,
      [0, 1, 2, 3, 13],
    ],
    [
      'a sample of the vectors',
      { niter: 3, maxPointsPerCentroid: 20, useFasterSubsampling: true },
      {},
      105.81412506103516,
      3,
      [14, 5, 9, 5, 2],
    ],
    ['no rounds', { niter: 0 }, {}, 0.0, 0, [11, 14, 5, 0, 2]],
  ];

  test.each(expected)('%s', async (_name, settings, extras, objective, rounds, labels) => {
    using kmeans = new Kmeans(d, k, settings);
    const final = await kmeans.train(x, extras);
    expect(final / (objective || 1)).toBeCloseTo(objective === 0 ? 0 : 1, 4);
    expect(kmeans.obj?.length).toBe(rounds);
    expect(kmeans.iterationStats?.length).toBe(rounds);
    const found = await kmeans.assign(x.subarray(0, 5 * d));
    expect([...found.labels].map(Number)).toEqual(labels);
    expect(kmeans.trainSync(x, extras)).toBeCloseTo(final, 3);
    expect(kmeans.assignSync(x.subarray(0, 5 * d)).labels).toEqual(found.labels);
  });
});

describe('Kmeans', () => {
  test('makes the index that the metric needs', () => {
    using l2 = new Kmeans(d, k);
    using ip = new Kmeans(d, k, { spherical: true });
    expect(l2.index).toBeInstanceOf(IndexFlatL2);
    expect(ip.index).toBeInstanceOf(IndexFlatIP);
    expect([l2.cp.niter, l2.cp.seed, l2.centroids, l2.obj, l2.iterationStats]).toEqual([25, 1234, null, null, null]);
  });

  test('keeps frozen centroids as they were given', async () => {
    using kmeans = new Kmeans(d, k, { niter: 3, frozenCentroids: true });
    const start = [Array.from(x.subarray(0, d)), Array.from(x.subarray(d, 2 * d))];
    await kmeans.train(x, { initCentroids: start });
    expect(kmeans.centroids?.subarray(0, 2 * d)).toEqual(x.subarray(0, 2 * d));
  });

  test('assigns with centroids that were set, and with those that training found', async () => {
    using kmeans = new Kmeans(2, 2, { niter: 1 });
    expect((await rejection(kmeans.assign([0, 0]))).code).toBe('ERR_FAISS_NOT_TRAINED');
    kmeans.centroids = [
      [0, 0],
      [10, 10],
    ];
    const found = await kmeans.assign([9, 9, 1, 0]);
    expect([...found.labels]).toEqual([1n, 0n]);
    expect([...found.distances]).toEqual([2, 1]);
    kmeans.reset(3);
    expect([kmeans.k, kmeans.centroids]).toEqual([3, null]);
  });

  test('two assignments in flight do not mix', async () => {
    using kmeans = new Kmeans(d, k, { niter: 2 });
    await kmeans.train(x);
    const all = await Promise.all(Array.from({ length: 8 }, (_, i) => kmeans.assign(x.subarray(i * d, (i + 1) * d))));
    const together = kmeans.assignSync(x.subarray(0, 8 * d)).labels;
    expect(all.map(({ labels }) => labels[0])).toEqual([...together]);
    expect(kmeans.index.ntotal).toBe(k);
  });

  test('refuses what does not fit', async () => {
    expect(() => new Kmeans(0, k)).toThrow(/Kmeans\.constructor: d must be an integer from 1/);
    // @ts-expect-error misspelt
    expect(() => new Kmeans(d, k, { nitr: 3 })).toThrow(
      /Kmeans\.constructor: there is no option 'nitr'\. Did you mean 'niter'/,
    );
    using kmeans = new Kmeans(d, k);
    expect(() => {
      // @ts-expect-error a property that Python would accept silently
      kmeans.niter = 3;
    }).toThrow(TypeError);
    const short = await rejection(kmeans.train(x.subarray(0, d * (k - 1))));
    expect(short.code).toBe('ERR_FAISS_INVALID_ARGUMENT');
    const uneven = await rejection(kmeans.train(x.subarray(0, d * k + 1)));
    expect(uneven.code).toBe('ERR_FAISS_DIMENSION_MISMATCH');
    const start = await rejection(kmeans.train(x, { initCentroids: [[1, 2]] }));
    expect(start.message).toMatch(/row 0 of initCentroids has 2 values, but every row needs 8, because d = 8/);
    const weighted = await rejection(kmeans.train(x, { weights: [1] }));
    expect(weighted.code).toBe('ERR_FAISS_DIMENSION_MISMATCH');
    expect(() => {
      kmeans.centroids = x.subarray(0, d);
    }).toThrow(/1 rows were given, but k = 16/);
  });

  test('closes what it made', async () => {
    const kmeans = new Kmeans(d, k);
    kmeans.close();
    kmeans.close();
    expect([kmeans.closed, kmeans.index.closed, kmeans.cp.closed]).toEqual([true, true, true]);
    expect((await rejection(kmeans.train(x))).code).toBe('ERR_FAISS_CLOSED');
  });
});
