import { RangeSearchResult } from '@faiss-sdk/core';
import { bounds, checkLims, limsOf } from '../shapes.ts';

type Distances = Float32Array | Int32Array;

/** The entries of an array for which `keep` says yes, with the number kept of each row. */
export function select<D extends Distances>(
  result: RangeSearchResult<D>,
  keep: (distance: number) => boolean,
  at: string,
): RangeSearchResult<D> {
  const n = checkLims(result.lims, result.labels.length, at);
  const kept: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < n; i++) {
    const [from, to] = bounds(result.lims, i);
    const before = kept.length;
    for (let j = from; j < to; j++) if (keep(result.distances[j] as number)) kept.push(j);
    counts.push(kept.length - before);
  }
  return new RangeSearchResult(limsOf(counts, n), takeNumbers(result.distances, kept), takeIds(result.labels, kept));
}

/** The numbers at these places, in this order. */
export function takeNumbers<D extends Distances>(from: D, places: readonly number[]): D {
  const taken = new (from.constructor as new (length: number) => D)(places.length);
  places.forEach((place, i) => {
    taken[i] = from[place] as number;
  });
  return taken;
}

/** The ids at these places, in this order. */
export function takeIds(from: BigInt64Array, places: readonly number[]): BigInt64Array {
  const taken = new BigInt64Array(places.length);
  places.forEach((place, i) => {
    taken[i] = from[place] as bigint;
  });
  return taken;
}

/**
 * The results nearer than a threshold.
 *
 * @param result What a range search found.
 * @param thresh Distance below which results are kept.
 * @returns A result of its own, queries in the same order.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when `lims` does not fit the number of results.
 */
export function filterRangeResults<D extends Distances>(
  result: RangeSearchResult<D>,
  thresh: number,
): RangeSearchResult<D> {
  return select(result, (distance) => distance < thresh, 'filterRangeResults:lims');
}

/**
 * A range search's results with every query's results ordered by distance, smallest first.
 *
 * @param result What a range search found.
 * @returns A result of its own; results at the same distance keep their order.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when `lims` does not fit the number of results.
 */
export function sortRangeRes2<D extends Distances>(result: RangeSearchResult<D>): RangeSearchResult<D> {
  const n = checkLims(result.lims, result.labels.length, 'sortRangeRes2:lims');
  const order: number[] = [];
  for (let i = 0; i < n; i++) {
    const [from, to] = bounds(result.lims, i);
    const row = Array.from({ length: to - from }, (_, j) => from + j);
    row.sort((a, b) => (result.distances[a] as number) - (result.distances[b] as number));
    for (const place of row) order.push(place);
  }
  return new RangeSearchResult(
    result.lims.slice(),
    takeNumbers(result.distances, order),
    takeIds(result.labels, order),
  );
}

/**
 * The labels of a range search with every query's labels in rising order.
 *
 * @param lims Where each query's results begin, n + 1 values.
 * @param labels Ids of all results.
 * @returns An array of its own.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when `lims` does not fit the number of labels.
 */
export function sortRangeRes1(lims: BigUint64Array, labels: BigInt64Array): BigInt64Array {
  const n = checkLims(lims, labels.length, 'sortRangeRes1:lims');
  const sorted = labels.slice();
  for (let i = 0; i < n; i++) sorted.subarray(...bounds(lims, i)).sort();
  return sorted;
}
