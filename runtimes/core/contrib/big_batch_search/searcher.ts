import type { SearchResult } from '@faiss-sdk/core';
import { type IndexIVF, isSimilarityMetric } from '@faiss-sdk/generated';
import { mismatch } from '../shapes.ts';
import { Best } from './best.ts';
import type { BlockResult, ListQueries } from './block-computer.ts';

/** Queries that are assigned to lists at once. */
const BATCH = 65_536;

/** The queries ordered by the lists that they visit, and the best results so far. */
export class BigBatchSearcher {
  readonly #index: IndexIVF;
  readonly #xq: Float32Array;
  readonly #best: Best;
  /** Where the queries of each list begin in `#queries`. */
  #lims = new Uint32Array(1);
  #queries = new Uint32Array();
  #coarseDis = new Float32Array();

  /**
   * @param index Inverted file to search; its nprobe counts.
   * @param xq Queries, one row of d values each.
   * @param k Number of neighbors to find.
   */
  constructor(index: IndexIVF, xq: Float32Array, k: number) {
    this.#index = index;
    this.#xq = xq;
    this.#best = new Best(xq.length / index.d, k, isSimilarityMetric(index.metricType));
  }

  /** Finds the lists that each query visits: nprobe rows of labels and distances. */
  async coarseQuantization(): Promise<{ labels: BigInt64Array; distances: Float32Array }> {
    const { quantizer, nprobe, d } = this.#index;
    const n = this.#xq.length / d;
    const labels = new BigInt64Array(n * nprobe);
    const distances = new Float32Array(n * nprobe);
    for (let from = 0; from < n; from += BATCH) {
      const found = await quantizer.search(this.#xq.subarray(from * d, (from + BATCH) * d), nprobe);
      labels.set(found.labels, from * nprobe);
      distances.set(found.distances, from * nprobe);
    }
    return { labels, distances };
  }

  /**
   * Orders queries by list (a counting sort).
   *
   * @param labels Lists of each query, the same number for each; -1 for none.
   * @param distances Distances to their centroids. Default: zeros.
   */
  reorderAssign(labels: BigInt64Array, distances: Float32Array = new Float32Array(labels.length)): void {
    const { nlist, d } = this.#index;
    const n = this.#xq.length / d;
    if (n > 0 && labels.length % n !== 0)
      throw mismatch(
        'BigBatchSearcher.reorderAssign:labels',
        `${labels.length} lists came; expected as many for each of ${n} queries.`,
      );
    const each = n === 0 ? 0 : labels.length / n;
    const lims = new Uint32Array(nlist + 1);
    for (const list of labels)
      if (list >= 0n && list < BigInt(nlist)) lims[Number(list) + 1] = (lims[Number(list) + 1] as number) + 1;
    for (let l = 0; l < nlist; l++) lims[l + 1] = (lims[l + 1] as number) + (lims[l] as number);
    const next = lims.slice(0, nlist);
    this.#queries = new Uint32Array(lims[nlist] as number);
    this.#coarseDis = new Float32Array(lims[nlist] as number);
    labels.forEach((list, i) => {
      if (list < 0n || list >= BigInt(nlist)) return;
      const at = next[Number(list)] as number;
      next[Number(list)] = at + 1;
      this.#queries[at] = Math.floor(i / each);
      this.#coarseDis[at] = distances[i] as number;
    });
    this.#lims = lims;
  }

  /** The queries that visit a list. */
  prepareBucket(list: number): ListQueries {
    const { d } = this.#index;
    const [from, to] = [this.#lims[list] as number, this.#lims[list + 1] as number];
    const x = new Float32Array((to - from) * d);
    for (let i = from; i < to; i++) {
      const query = this.#queries[i] as number;
      x.set(this.#xq.subarray(query * d, (query + 1) * d), (i - from) * d);
    }
    return { x, coarseDis: this.#coarseDis.subarray(from, to) };
  }

  /** Takes up what a list gave. */
  addResults(list: number, result: BlockResult | null): void {
    if (result === null) return;
    this.#best.add(this.#queries.subarray(this.#lims[list], this.#lims[list + 1]), result);
  }

  /** The best results of each query, best first. */
  finalize(): SearchResult {
    return this.#best.sorted();
  }
}
