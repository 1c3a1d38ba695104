import { FaissError } from '../errors/faiss-error.ts';
import type { Neighbor } from './neighbor.ts';

const NONE = -1n;

/**
 * What a k-nearest-neighbour search found: `n` rows of `k` results, flat, best first.
 *
 * Where fewer than k were found, the rest of a row is padding: label -1 and the worst distance (3.4028235e38 for L2,
 * -3.4028235e38 for an inner product, 2147483647 for binary indexes). `row(i)` and iteration leave the padding out.
 *
 * `distances` and `labels` may be views of one allocation: copy one before transferring its buffer.
 */
export class SearchResult<D extends Float32Array | Int32Array = Float32Array> {
  /** Distances, n·k: floats, or 32-bit integers (Hamming) for binary indexes. */
  readonly distances: D;
  /** Ids of the stored vectors, n·k; -1 where there is none. */
  readonly labels: BigInt64Array;
  /** Results per query. */
  readonly k: number;

  constructor(distances: D, labels: BigInt64Array, k: number) {
    this.distances = distances;
    this.labels = labels;
    this.k = k;
  }

  /** Number of queries. */
  get n(): number {
    return this.k === 0 ? 0 : this.labels.length / this.k;
  }

  /**
   * Results of query `i`, best first, without padding.
   *
   * Throws `ERR_FAISS_INVALID_ARGUMENT` when there is no such query.
   */
  row(i: number): Neighbor[] {
    checkRow(i, this.n);
    const found: Neighbor[] = [];
    for (let at = i * this.k; at < (i + 1) * this.k; at++) {
      const id = this.labels[at] as bigint;
      if (id !== NONE) found.push({ id, distance: this.distances[at] as number });
    }
    return found;
  }

  /** The rows of all queries in order, as `row` gives them. */
  *[Symbol.iterator](): IterableIterator<Neighbor[]> {
    for (let i = 0; i < this.n; i++) yield this.row(i);
  }
}

/** Refuses the number of a row that is not there. */
export function checkRow(i: number, n: number): void {
  if (Number.isInteger(i) && i >= 0 && i < n) return;
  throw new FaissError('INVALID_ARGUMENT', `There is no row ${String(i)}: the result has ${n} rows, numbered from 0.`);
}
