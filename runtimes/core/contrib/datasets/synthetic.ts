import { int } from '@faiss-sdk/core';
import { knn, METRIC_INNER_PRODUCT, METRIC_L2 } from '@faiss-sdk/generated';
import { RandomState } from '../random-state.ts';
import { Dataset, type Metric } from './dataset.ts';

/** Named extras of a `SyntheticDataset`. */
export interface SyntheticDatasetOptions {
  /** Default `L2`. */
  readonly metric?: Metric;
  /** Another seed gives other vectors. Default 1338, as in Python. */
  readonly seed?: number;
}

/** Dimensions that the vectors really fill, more or less. */
const INTRINSIC = 10;

/**
 * Vectors that are not all random, so that indexes have something to find, and yet not easy: a bent 10-dimensional
 * cloud in d dimensions. Same sizes and seed, same vectors as in Python (but for the last bit of some values: NumPy
 * sums in another order).
 */
export class SyntheticDataset extends Dataset {
  readonly d: number;
  readonly nt: number;
  readonly nb: number;
  readonly nq: number;
  readonly metric: Metric;
  readonly #x: Float32Array;

  /**
   * @param d Number of components of every vector.
   * @param nt Number of training vectors.
   * @param nb Number of vectors to store.
   * @param nq Number of queries.
   */
  constructor(
    d: number,
    nt: number,
    nb: number,
    nq: number,
    { metric = 'L2', seed = 1338 }: SyntheticDatasetOptions = {},
  ) {
    super();
    this.d = int(d, 'SyntheticDataset.constructor:d', 1);
    this.nt = int(nt, 'SyntheticDataset.constructor:nt', 0);
    this.nb = int(nb, 'SyntheticDataset.constructor:nb', 0);
    this.nq = int(nq, 'SyntheticDataset.constructor:nq', 0);
    this.metric = metric;
    this.#x = synthetic(nt + nb + nq, d, seed);
  }

  async getQueries(): Promise<Float32Array> {
    return this.#x.subarray((this.nt + this.nb) * this.d);
  }

  override async getTrain(maxtrain: number = this.nt): Promise<Float32Array> {
    return this.#x.subarray(0, Math.min(maxtrain, this.nt) * this.d);
  }

  async getDatabase(): Promise<Float32Array> {
    return this.#x.subarray(this.nt * this.d, (this.nt + this.nb) * this.d);
  }

  /** Labels of the k nearest stored vectors of each query, nq rows of k, searched exactly. Default k: 100. */
  async getGroundtruth(k = 100): Promise<BigInt64Array> {
    const metric = this.metric === 'L2' ? METRIC_L2 : METRIC_INNER_PRODUCT;
    return (await knn(await this.getQueries(), await this.getDatabase(), this.d, k, metric)).labels;
  }
}

function synthetic(n: number, d: number, seed: number): Float32Array {
  const random = new RandomState(seed);
  const cloud = Float64Array.from({ length: n * INTRINSIC }, () => random.normal());
  const spread = Float64Array.from({ length: INTRINSIC * d }, () => random.random());
  const frequency = Float64Array.from({ length: d }, () => random.random() * 4 + 0.1);
  const x = new Float32Array(n * d);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++) {
      let sum = 0;
      for (let t = 0; t < INTRINSIC; t++) sum += (cloud[i * INTRINSIC + t] as number) * (spread[t * d + j] as number);
      x[i * d + j] = Math.sin(sum * (frequency[j] as number));
    }
  }
  return x;
}
