import { imbalanceFactor } from '@faiss-sdk/generated';
import { RandomState } from '../random-state.ts';
import { invalid } from '../shapes.ts';
import type { DatasetAssign } from './dataset-assign.ts';

/** What one round of `kmeans` measured. */
export interface KmeansRound {
  /** Sum of the distances of all vectors to their centroids. */
  readonly obj: number;
  /** Seconds that the round took. */
  readonly time: number;
  /** Seconds of all rounds so far that went into assigning vectors. */
  readonly timeSearch: number;
  /** How unevenly the vectors are spread over the centroids; 1 is even. */
  readonly imbalanceFactor: number;
  /** Number of centroids without a vector that took over half of another's. */
  readonly nsplit: number;
}

/** Named extras of `kmeans`. */
export interface KmeansOptions {
  /** Rounds. Default 25. */
  readonly niter?: number;
  /** Chooses the first centroids and those that are split. Default 1234; same seed, same choice as in Python. */
  readonly seed?: number;
  /** Called after each round, with its number from 0; may keep the centroids, and may throw to stop. */
  readonly onRound?: (round: KmeansRound, i: number, centroids: Float32Array) => void;
}

/**
 * Gives each centroid that has no vector half of another's, which is drawn with the share of its vectors.
 *
 * @param sizes Number of vectors of each centroid; changed in place.
 * @param centroids k rows of d values; changed in place.
 * @param random Draws the centroids that are split.
 * @returns How many were split.
 */
export function reassignCentroids(sizes: number[], centroids: Float32Array, random: RandomState): number {
  const k = sizes.length;
  const d = centroids.length / k;
  let empty = sizes.flatMap((size, i) => (size === 0 ? [i] : []));
  let nsplit = 0;
  // One pass, unless more than half of the centroids are empty.
  while (empty.length > 0) {
    const weights = Float64Array.from(sizes, (size) => Math.max(size - 1, 0));
    const count = Math.min(weights.filter((weight) => weight > 0).length, empty.length);
    if (count === 0) throw invalid('kmeans:data', 'there are fewer different vectors than centroids to split.');
    const split = random.weighted(count, weights);
    split.forEach((from, i) => {
      const to = empty[i] as number;
      for (let j = 0; j < d; j++) {
        const factor = 1 + (j % 2 === 0 ? 1 : -1) / 1024;
        const value = centroids[from * d + j] as number;
        centroids[to * d + j] = value * factor;
        centroids[from * d + j] = value / factor;
      }
      sizes[to] = Math.floor((sizes[from] as number) / 2);
      sizes[from] = (sizes[from] as number) - (sizes[to] as number);
      nsplit++;
    });
    empty = empty.slice(count);
  }
  return nsplit;
}

/**
 * K-means over anything that can assign its vectors to centroids. For vectors in an array, `Kmeans` is faster.
 *
 * @param k Number of centroids, at least 1.
 * @param data Training vectors, at least k of them.
 * @returns The centroids, k rows of d values, and what each round measured.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for fewer vectors than centroids.
 */
export async function kmeans(
  k: number,
  data: DatasetAssign,
  options: KmeansOptions = {},
): Promise<{ centroids: Float32Array; iterationStats: KmeansRound[] }> {
  const { niter = 25, seed = 1234, onRound } = options;
  const n = data.count();
  if (!Number.isInteger(k) || k < 1 || k > n)
    throw invalid('kmeans:k', `${String(k)} came; expected 1 to ${n}, the number of training vectors.`);
  const d = data.dim();
  const random = new RandomState(seed);
  let centroids = data.getSubset(random.permutation(n).slice(0, k));
  const iterationStats: KmeansRound[] = [];
  let timeSearch = 0;
  for (let i = 0; i < niter; i++) {
    const begun = performance.now();
    const { labels, distances, sums } = await data.assignTo(centroids);
    timeSearch += (performance.now() - begun) / 1000;
    const sizes = new Array<number>(k).fill(0);
    for (const label of labels) sizes[Number(label)] = (sizes[Number(label)] as number) + 1;
    centroids = sums.map((sum, at) => sum / Math.max(sizes[Math.floor(at / d)] as number, 1));
    const imbalance = imbalanceFactor(k, labels);
    const round = {
      obj: distances.reduce((sum, distance) => sum + distance, 0),
      nsplit: reassignCentroids(sizes, centroids, random),
      imbalanceFactor: imbalance,
      time: (performance.now() - begun) / 1000,
      timeSearch,
    };
    iterationStats.push(round);
    onRound?.(round, i, centroids);
  }
  return { centroids, iterationStats };
}
