import type { Neighbor } from './neighbor.ts';
import { checkRow } from './search-result.ts';

/**
 * What a range search found: for every query all vectors within the radius, in no particular order.
 *
 * The results of query `i` stand at `lims[i]` up to, not including, `lims[i + 1]`.
 */
export class RangeSearchResult<D extends Float32Array | Int32Array = Float32Array> {
  /** Where each query's results begin; n + 1 values, the last one is the number of results. */
  readonly lims: BigUint64Array;
  /** Distances, or inner products, of all results. */
  readonly distances: D;
  /** Ids of the stored vectors. */
  readonly labels: BigInt64Array;

  constructor(lims: BigUint64Array, distances: D, labels: BigInt64Array) {
    this.lims = lims;
    this.distances = distances;
    this.labels = labels;
  }

  /** Number of queries. */
  get n(): number {
    return Math.max(0, this.lims.length - 1);
  }

  /**
   * Results of query `i`.
   *
   * Throws `ERR_FAISS_INVALID_ARGUMENT` when there is no such query.
   */
  row(i: number): Neighbor[] {
    checkRow(i, this.n);
    const end = Number(this.lims[i + 1]);
    const found: Neighbor[] = [];
    for (let at = Number(this.lims[i]); at < end; at++) {
      found.push({ id: this.labels[at] as bigint, distance: this.distances[at] as number });
    }
    return found;
  }

  /** The rows of all queries in order. */
  *[Symbol.iterator](): IterableIterator<Neighbor[]> {
    for (let i = 0; i < this.n; i++) yield this.row(i);
  }
}
