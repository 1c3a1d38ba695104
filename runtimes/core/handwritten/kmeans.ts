import { FaissError, f32, int, options, rows, type Vectors } from '@faiss-sdk/core';
import {
  Clustering,
  ClusteringParameters,
  type ClusteringParametersOptions,
  IndexFlatIP,
  IndexFlatL2,
  KmeansApi,
  type ProgressOptions,
} from '@faiss-sdk/generated';
import {
  type AssignResult,
  checkedOptions,
  type IterationStats,
  type TrainOptions,
  trainKeys,
} from './kmeans-types.ts';

/**
 * K-means as Python FAISS offers it: it makes the index that assigns vectors to centroids, and keeps the centroids.
 *
 * ```ts
 * const kmeans = new Kmeans(128, 100, { niter: 20 });
 * await kmeans.train(vectors);
 * const { labels } = await kmeans.assign(queries);
 * ```
 *
 * Mirrors `Kmeans` of `faiss/python/extra_wrappers.py`: same seeds, same index, so the same centroids.
 */
export class Kmeans extends KmeansApi implements Disposable {
  /** Number of components of every vector. */
  readonly d: number;
  /** Settings; a change counts for the next training (of `spherical`, after `setIndex`). */
  readonly cp: ClusteringParameters;
  #index: IndexFlatL2 | IndexFlatIP;
  #k: number;
  #centroids: Float32Array | null = null;
  #obj: Float64Array | null = null;
  #iterationStats: readonly IterationStats[] | null = null;

  /**
   * @param d Number of components of every vector. At least 1.
   * @param k Number of centroids to find. At least 1.
   * @param settings Any field of `ClusteringParameters`, such as niter (25), nredo (1), seed (1234), spherical (false).
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for a value outside its range or an unknown setting.
   */
  constructor(d: number, k: number, settings: ClusteringParametersOptions = {}) {
    super();
    this.d = int(d, 'Kmeans.constructor:d', 1);
    this.#k = int(k, 'Kmeans.constructor:k', 1);
    this.cp = new ClusteringParameters(checkedOptions(settings));
    this.#index = this.#makeIndex();
    Object.seal(this);
  }

  /** Assigns vectors to centroids: `IndexFlatIP` with `spherical`, else `IndexFlatL2`. */
  get index(): IndexFlatL2 | IndexFlatIP {
    return this.#index;
  }

  /** Makes `index` anew, as `cp.spherical` wants it by now, and closes the former one. */
  setIndex(): void {
    const former = this.#index;
    this.#index = this.#makeIndex();
    former.close();
  }

  /** Number of centroids. */
  get k(): number {
    return this.#k;
  }

  /**
   * The centroids, k·d floats row after row; null before training. May be set, to assign without training.
   *
   * Setting throws `ERR_FAISS_DIMENSION_MISMATCH` unless there are k rows of d values.
   */
  get centroids(): Float32Array | null {
    return this.#centroids;
  }

  set centroids(value: Vectors | null) {
    if (value === null) {
      this.#centroids = null;
      return;
    }
    const at = 'Kmeans.centroids:centroids';
    const centroids = f32(value, at, this.d, 'd');
    const n = rows(centroids, this.d, at, 'd');
    if (n !== this.#k) {
      throw new FaissError('DIMENSION_MISMATCH', `Kmeans.centroids: ${n} rows were given, but k = ${this.#k}.`, {
        className: 'Kmeans',
        method: 'centroids',
      });
    }
    this.#centroids = centroids;
  }

  /** Objective after each round: the sum of the distances of all training vectors to their centroids; null before training. */
  get obj(): Float64Array | null {
    return this.#obj;
  }

  /** What each round of the best run measured; null before training. */
  get iterationStats(): readonly IterationStats[] | null {
    return this.#iterationStats;
  }

  /**
   * Finds the centroids and stores them in `centroids`, and the course of the search in `obj` and `iterationStats`.
   *
   * @param x Training vectors, n × d, at least k of them; 39 or more per centroid are advised, and of more than 256 per
   *   centroid a random sample is used (`cp`).
   * @param extras How much each vector counts (`weights`, n values), where to start (`initCentroids`, up to k rows of d
   *   values; missing ones are drawn from x), `signal`, and `onProgress`, which counts rounds of k-means.
   * @returns The objective of the last round, 0 when there was none.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length, `ERR_FAISS_INVALID_ARGUMENT`
   *   for fewer vectors than centroids or a NaN, `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async train(x: Vectors, extras: TrainOptions & ProgressOptions = {}): Promise<number> {
    const clustering = this.#prepare(extras, 'Kmeans.train', [...trainKeys, 'signal', 'onProgress']);
    try {
      const { weights = null, signal, onProgress } = extras;
      const watched = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
      await clustering.train(x, this.index, weights, watched);
      return this.#keep(clustering);
    } finally {
      clustering.close();
    }
  }

  /** As `train`, in place: it blocks, and throws `ERR_FAISS_BUSY` while other work on `index` is in flight. */
  trainSync(x: Vectors, extras: TrainOptions = {}): number {
    const clustering = this.#prepare(extras, 'Kmeans.trainSync', trainKeys);
    try {
      clustering.trainSync(x, this.index, extras.weights ?? null);
      return this.#keep(clustering);
    } finally {
      clustering.close();
    }
  }

  /**
   * Assigns each vector to its nearest centroid (with `spherical`: the one with the largest inner product).
   *
   * @param x Vectors, n × d.
   * @param extras `signal` stops it; it rejects with `ERR_FAISS_ABORTED` then. `onProgress` counts vectors.
   * @returns `distances` (n floats, squared for L2) and `labels` (n centroid numbers).
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` before training, `ERR_FAISS_DIMENSION_MISMATCH` for a wrong length.
   */
  async assign(x: Vectors, extras: ProgressOptions = {}): Promise<AssignResult> {
    options(extras, 'Kmeans.assign:options', ['signal', 'onProgress']);
    const centroids = this.#trained('Kmeans.assign');
    // Called in one go: the index runs them in this order, and nothing that is called later gets in between.
    const [, , found] = await Promise.all([
      this.index.reset(),
      this.index.add(centroids),
      this.index.search(x, 1, extras),
    ]);
    return { distances: found.distances, labels: found.labels };
  }

  /** As `assign`, in place: it blocks, and throws `ERR_FAISS_BUSY` while other work on `index` is in flight. */
  assignSync(x: Vectors): AssignResult {
    const centroids = this.#trained('Kmeans.assignSync');
    this.index.resetSync();
    this.index.addSync(centroids);
    const { distances, labels } = this.index.searchSync(x, 1);
    return { distances, labels };
  }

  /**
   * Forgets the centroids, to search for new ones.
   *
   * @param k Another number of centroids; the same as before when left out.
   */
  reset(k?: number): void {
    if (k !== undefined) this.#k = int(k, 'Kmeans.reset:k', 1);
    this.#centroids = null;
    this.#obj = null;
    this.#iterationStats = null;
  }

  /** Frees the index and the settings. What was found can still be read. Safe to call more than once. */
  close(): void {
    this.index.close();
    this.cp.close();
  }

  /** Same as `close()`, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /** Whether `close()` has been called. */
  get closed(): boolean {
    return this.index.closed;
  }

  #makeIndex(): IndexFlatL2 | IndexFlatIP {
    return this.cp.spherical ? new IndexFlatIP(this.d) : new IndexFlatL2(this.d);
  }

  #prepare(extras: TrainOptions, name: string, allowed: readonly string[]): Clustering {
    options(extras, `${name}:options`, allowed);
    const start = extras.initCentroids;
    const rowsToStart = start === undefined || start === null ? null : f32(start, `${name}:initCentroids`, this.d, 'd');
    if (rowsToStart !== null) rows(rowsToStart, this.d, `${name}:initCentroids`, 'd');
    const clustering = new Clustering(this.d, this.#k, this.cp);
    if (rowsToStart !== null) clustering.centroids = rowsToStart;
    return clustering;
  }

  #keep(clustering: Clustering): number {
    this.#centroids = clustering.centroids;
    const stats = clustering.iterationStats.map(
      ({ obj, time, timeSearch, imbalanceFactor, nsplit }): IterationStats => ({
        obj,
        time,
        timeSearch,
        imbalanceFactor,
        nsplit,
      }),
    );
    this.#iterationStats = stats;
    this.#obj = Float64Array.from(stats, ({ obj }) => obj);
    return stats.at(-1)?.obj ?? 0;
  }

  #trained(name: string): Float32Array {
    if (this.#centroids !== null) return this.#centroids;
    throw new FaissError('NOT_TRAINED', `${name}: there are no centroids yet; call train first.`, {
      className: 'Kmeans',
      method: name.slice(name.indexOf('.') + 1),
    });
  }
}
