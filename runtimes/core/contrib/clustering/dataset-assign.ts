import { f32, rows, type Vectors } from '@faiss-sdk/core';
import { knn } from '@faiss-sdk/generated';

/** Nearest centroid of each vector, its distance, and the sum of the vectors of each centroid. */
export interface Assignment {
  readonly labels: BigInt64Array;
  readonly distances: Float32Array;
  /** k rows of d values. */
  readonly sums: Float32Array;
}

/**
 * Training vectors as `kmeans` needs them. A subclass that overrides these members can cluster what is stored elsewhere
 * or otherwise (sparse, remote, compressed).
 */
export class DatasetAssign {
  readonly #x: Float32Array;
  readonly #d: number;

  /**
   * @param x Training vectors, n × d.
   * @param d Number of components of every vector.
   */
  constructor(x: Vectors, d: number) {
    this.#x = f32(x, 'DatasetAssign.constructor:x', d, 'd');
    rows(this.#x, d, 'DatasetAssign.constructor:x', 'd');
    this.#d = d;
  }

  /** Number of training vectors. */
  count(): number {
    return this.#x.length / this.#d;
  }

  /** Number of components of every vector. */
  dim(): number {
    return this.#d;
  }

  /** Copies of the vectors with these numbers, one row each. */
  getSubset(indices: readonly number[]): Float32Array {
    const d = this.#d;
    const subset = new Float32Array(indices.length * d);
    indices.forEach((index, i) => {
      subset.set(this.#x.subarray(index * d, (index + 1) * d), i * d);
    });
    return subset;
  }

  /** Nearest centroid of each vector. */
  async performSearch(centroids: Float32Array): Promise<{ distances: Float32Array; labels: BigInt64Array }> {
    return knn(this.#x, centroids, this.#d, 1);
  }

  /**
   * Assigns every vector to its nearest centroid.
   *
   * @param centroids k rows of d values.
   * @param weights How much each vector counts in the sums. Default: all alike.
   */
  async assignTo(centroids: Float32Array, weights: Float32Array | null = null): Promise<Assignment> {
    const { distances, labels } = await this.performSearch(centroids);
    const d = this.#d;
    const sums = new Float32Array(centroids.length);
    labels.forEach((label, i) => {
      const to = Number(label) * d;
      const weight = weights === null ? 1 : (weights[i] as number);
      for (let j = 0; j < d; j++)
        sums[to + j] = (sums[to + j] as number) + Math.fround(weight * (this.#x[i * d + j] as number));
    });
    return { labels, distances, sums };
  }
}
