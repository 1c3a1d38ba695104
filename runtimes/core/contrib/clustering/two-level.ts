import { f32, rows, type Vectors } from '@faiss-sdk/core';
import {
  type ClusteringParametersOptions,
  type Index,
  IndexIVF,
  IndexPreTransform,
  METRIC_L2,
} from '@faiss-sdk/generated';
import { type IterationStats, Kmeans } from '../../handwritten/index.ts';
import { invalid } from '../shapes.ts';

/** Settings of both levels (any field of `ClusteringParameters`), and two of the whole. */
export interface TwoLevelOptions extends ClusteringParametersOptions {
  /** Whether a first-level cluster gets centroids by the number of its vectors (default), or all as many. */
  readonly rebalance?: boolean;
  /** Rounds of the first level. Default 25. */
  readonly clusteringNiter?: number;
}

/**
 * K-means in two levels: the vectors are split into `nc1` clusters, and each of these into its part of `nc2`. Takes
 * about the square root of the time of k-means in one go.
 *
 * @param xt Training vectors, n × d.
 * @param d Number of components of every vector.
 * @param nc1 Number of first-level clusters.
 * @param nc2 Number of centroids in the end.
 * @returns The centroids, nc2 rows of d values, and what each round measured: of the first level, then of each cluster.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` where a cluster has fewer vectors than centroids to find in it.
 */
export async function twoLevelClustering(
  xt: Vectors,
  d: number,
  nc1: number,
  nc2: number,
  settings: TwoLevelOptions = {},
): Promise<{ centroids: Float32Array; iterationStats: (readonly IterationStats[])[] }> {
  const { rebalance = true, clusteringNiter = 25, ...args } = settings;
  const x = f32(xt, 'twoLevelClustering:xt', d, 'd');
  const n = rows(x, d, 'twoLevelClustering:xt', 'd');
  const { assigned, stats } = await firstLevel(x, d, nc1, { ...args, niter: clusteringNiter });
  const members = Array.from({ length: nc1 }, () => [] as number[]);
  assigned.forEach((label, i) => {
    (members[Number(label)] as number[]).push(i);
  });
  const shares = rebalance
    ? cut(
        members.map(({ length }) => length),
        nc2,
        n,
      )
    : cut(
        members.map(() => 1),
        nc2,
        nc1,
      );
  const centroids = new Float32Array(nc2 * d);
  const iterationStats = [stats];
  let done = 0;
  for (const [c, k] of shares.entries()) {
    if (k === 0) continue;
    const subset = new Float32Array((members[c] as number[]).length * d);
    (members[c] as number[]).forEach((row, i) => {
      subset.set(x.subarray(row * d, (row + 1) * d), i * d);
    });
    using kmeans = new Kmeans(d, k, args);
    await kmeans.train(subset);
    centroids.set(kmeans.centroids as Float32Array, done * d);
    iterationStats.push(kmeans.iterationStats as readonly IterationStats[]);
    done += k;
  }
  return { centroids, iterationStats };
}

async function firstLevel(x: Float32Array, d: number, k: number, settings: ClusteringParametersOptions) {
  using kmeans = new Kmeans(d, k, { maxPointsPerCentroid: 2000, ...settings });
  await kmeans.train(x);
  const { labels } = await kmeans.assign(x);
  return { assigned: labels, stats: kmeans.iterationStats as readonly IterationStats[] };
}

/** Cuts `total` into parts by weight that add up to it exactly: differences of the rounded-down running sums. */
function cut(weights: readonly number[], total: number, sum: number): number[] {
  let running = 0;
  let before = 0;
  return weights.map((weight) => {
    running += weight;
    const upTo = Math.floor((running * total) / sum);
    const part = upTo - before;
    before = upTo;
    return part;
  });
}

/**
 * Trains an inverted file, also behind transforms, with centroids of `twoLevelClustering`: about √nlist clusters first.
 *
 * @param index An inverted file under L2, or an `IndexPreTransform` before one.
 * @param xt Training vectors, n × d.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for another index or metric.
 */
export async function trainIvfIndexWith2level(
  index: Index,
  xt: Vectors,
  settings: TwoLevelOptions = {},
): Promise<void> {
  const at = 'trainIvfIndexWith2level';
  if (index instanceof IndexPreTransform) {
    let x: Vectors = xt;
    for (const transform of index.chain) {
      await transform.train(x);
      x = await transform.apply(x);
    }
    await trainIvfIndexWith2level(index.index, x, settings);
    // Everything within is trained now; this marks the whole as trained and does no more.
    await index.train(xt);
    return;
  }
  if (!(index instanceof IndexIVF)) throw invalid(`${at}:index`, 'expected an inverted file.');
  if (index.metricType !== METRIC_L2) throw invalid(`${at}:index`, 'expected an index under METRIC_L2.');
  const nc1 = Math.trunc(Math.sqrt(index.nlist));
  const { centroids } = await twoLevelClustering(xt, index.d, nc1, index.nlist, settings);
  const { quantizer } = index;
  await quantizer.train(centroids);
  await quantizer.add(centroids);
  await index.train(xt);
}
