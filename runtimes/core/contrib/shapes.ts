import { errorAt, FaissError, type RangeSearchResult, type SearchResult } from '@faiss-sdk/core';

/** Labels of a k-nearest-neighbor search, n rows of k; a `SearchResult` is one. */
export type Labels = Pick<SearchResult<Float32Array | Int32Array>, 'labels' | 'k'>;

/** Labels of a range search; a `RangeSearchResult` is one. */
export type RangeLabels = Pick<RangeSearchResult<Float32Array | Int32Array>, 'lims' | 'labels'>;

/** An error of `module.name` that tells what was expected and what came. */
export function mismatch(at: string, said: string): FaissError {
  return errorAt('DIMENSION_MISMATCH', at, said);
}

/** An error about a value. */
export function invalid(at: string, said: string): FaissError {
  return errorAt('INVALID_ARGUMENT', at, said);
}

/** Number of rows of labels, or an error when they are no whole rows. */
export function rowsOf({ labels, k }: Labels, at: string): number {
  if (!Number.isInteger(k) || k < 1) throw invalid(at, `k is ${String(k)}; expected an integer of at least 1.`);
  if (labels.length % k !== 0) throw mismatch(at, `${labels.length} labels are no whole rows of k = ${k}.`);
  return labels.length / k;
}

/** Bounds of one query's results as numbers. */
export function bounds(lims: BigUint64Array, i: number): readonly [number, number] {
  return [Number(lims[i]), Number(lims[i + 1])];
}

/** Refuses limits that do not cut `count` results into rows. */
export function checkLims(lims: BigUint64Array, count: number, at: string): number {
  if (lims.length < 1) throw mismatch(at, 'lims is empty; expected one more value than there are queries.');
  for (let i = 1; i < lims.length; i++) {
    if ((lims[i] as bigint) < (lims[i - 1] as bigint))
      throw invalid(at, `lims falls from ${lims[i - 1]} to ${lims[i]} at position ${i}; expected rising values.`);
  }
  if (lims[0] !== 0n || Number(lims[lims.length - 1]) !== count)
    throw mismatch(
      at,
      `lims runs from ${lims[0]} to ${lims[lims.length - 1]}; expected from 0 to ${count}, the number of results.`,
    );
  return lims.length - 1;
}

/** Limits that follow from the number of results of each query. */
export function limsOf(counts: Iterable<number>, n: number): BigUint64Array {
  const lims = new BigUint64Array(n + 1);
  let i = 0;
  for (const count of counts) {
    lims[i + 1] = (lims[i] as bigint) + BigInt(count);
    i++;
  }
  return lims;
}

export { FaissError };
