import type { RangeSearchResult } from '@faiss-sdk/core';
import { bounds, checkLims, invalid, type Labels, mismatch, type RangeLabels, rowsOf } from '../shapes.ts';
import { sortRangeRes1, sortRangeRes2 } from './range-results.ts';

/** How much of what was found is right, and how much of what is right was found; each from 0 to 1. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
}

/** `overall` counts all results together, `average` gives every query the same weight. */
export type Mode = 'overall' | 'average';

function common(a: BigInt64Array, b: BigInt64Array): number {
  const first = new Set(a);
  let count = 0;
  for (const id of new Set(b)) if (first.has(id)) count++;
  return count;
}

/**
 * Share of results that two searches have in common, from 0 to 1.
 *
 * Mirrors `knn_intersection_measure`: row by row the number of different labels that both have, so that the padding
 * label -1 counts once in a row where both have it.
 *
 * @param a What one search found, such as a `SearchResult`.
 * @param b What another search found for the same queries, as many per query.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when the two differ in shape.
 */
export function knnIntersectionMeasure(a: Labels, b: Labels): number {
  const n = rowsOf(a, 'knnIntersectionMeasure:a');
  if (rowsOf(b, 'knnIntersectionMeasure:b') !== n || a.k !== b.k)
    throw mismatch(
      'knnIntersectionMeasure:b',
      `${b.labels.length / b.k} × ${b.k} labels came; expected ${n} × ${a.k}.`,
    );
  let both = 0;
  for (let i = 0; i < n; i++)
    both += common(a.labels.subarray(i * a.k, (i + 1) * a.k), b.labels.subarray(i * a.k, (i + 1) * a.k));
  return both / a.labels.length;
}

/**
 * Precision and recall from counts per query.
 *
 * Without any result precision is 1; without anything to find recall is 1 when nothing was found, else 0.
 *
 * @param ngt Number of right results that exist, per query.
 * @param nres Number of results found, per query.
 * @param ninter Number of right results found, per query.
 * @param mode `overall` (default) or `average`.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` for lists of different length, `ERR_FAISS_INVALID_ARGUMENT` for
 *   another mode or for right results where there are none.
 */
export function countsToPR(
  ngt: readonly number[],
  nres: readonly number[],
  ninter: readonly number[],
  mode: Mode = 'overall',
): PrecisionRecall {
  const n = ngt.length;
  if (nres.length !== n || ninter.length !== n)
    throw mismatch(
      'countsToPR:nres',
      `${n}, ${nres.length} and ${ninter.length} counts came; expected as many of each.`,
    );
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  if (mode === 'overall') {
    const [truth, found, right] = [sum(ngt), sum(nres), sum(ninter)];
    return {
      precision: found > 0 ? right / found : 1,
      recall: truth > 0 ? right / truth : found === 0 ? 1 : 0,
    };
  }
  if (mode !== 'average') throw invalid('countsToPR:mode', `${String(mode)} came; expected 'overall' or 'average'.`);
  let precision = 0;
  let recall = 0;
  for (let i = 0; i < n; i++) {
    const [truth, found, right] = [ngt[i] as number, nres[i] as number, ninter[i] as number];
    if (found === 0 && right !== 0)
      throw invalid('countsToPR:ninter', `query ${i} has ${right} right results but no results.`);
    recall += truth > 0 ? right / truth : found === 0 ? 1 : 0;
    precision += found > 0 ? right / found : 1;
  }
  return { precision: precision / n, recall: recall / n };
}

/**
 * Precision and recall of a range search, by labels alone.
 *
 * @param reference What an exact range search found.
 * @param result What the search to judge found for the same queries.
 * @param mode `overall` (default) or `average` over queries.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when the number of queries differs.
 */
export function rangePR(reference: RangeLabels, result: RangeLabels, mode: Mode = 'overall'): PrecisionRecall {
  const n = sameQueries(reference, result, 'rangePR');
  const counts = (lims: BigUint64Array) => Array.from({ length: n }, (_, i) => Number(lims[i + 1]) - Number(lims[i]));
  const row = ({ lims, labels }: RangeLabels, i: number) => labels.subarray(...bounds(lims, i));
  const right = Array.from({ length: n }, (_, i) => common(row(reference, i), row(result, i)));
  return countsToPR(counts(reference.lims), counts(result.lims), right, mode);
}

function sameQueries(reference: RangeLabels, result: RangeLabels, name: string): number {
  const n = checkLims(reference.lims, reference.labels.length, `${name}:reference`);
  const found = checkLims(result.lims, result.labels.length, `${name}:result`);
  if (found !== n) throw mismatch(`${name}:result`, `results of ${found} queries came; expected ${n}.`);
  return n;
}

/** Number of leading values of a sorted array that are below `limit`. */
function below(sorted: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Precision and recall of a range search as its radius grows: the points of a precision-recall curve.
 *
 * @param reference What an exact range search found.
 * @param result What the search to judge found, at the largest radius.
 * @param thresholds Radii; at each, the results nearer than it count.
 * @param mode `overall` (default) or `average` over queries.
 * @param doSort What still has to be ordered: `ref` by label, `new` by distance. Both by default.
 * @returns One value per threshold of each.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when the number of queries differs.
 */
export function rangePRMultipleThresholds(
  reference: RangeLabels,
  result: RangeSearchResult<Float32Array | Int32Array>,
  thresholds: readonly number[],
  mode: Mode = 'overall',
  doSort = 'ref,new',
): { precisions: Float64Array; recalls: Float64Array } {
  const n = sameQueries(reference, result, 'rangePRMultipleThresholds');
  const truth = doSort.includes('ref') ? sortRangeRes1(reference.lims, reference.labels) : reference.labels;
  const found = doSort.includes('new') ? sortRangeRes2(result) : result;
  const nt = thresholds.length;
  const ngt: number[] = [];
  const nres = Array.from({ length: nt }, () => new Array<number>(n).fill(0));
  const right = Array.from({ length: nt }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    const ids = new Set(truth.subarray(...bounds(reference.lims, i)));
    const [from, to] = bounds(found.lims, i);
    ngt.push(ids.size);
    const distances = found.distances.subarray(from, to);
    const hits = [0];
    for (let j = from; j < to; j++)
      hits.push((hits[j - from] as number) + (ids.has(found.labels[j] as bigint) ? 1 : 0));
    thresholds.forEach((threshold, t) => {
      const count = below(distances, threshold);
      (nres[t] as number[])[i] = count;
      (right[t] as number[])[i] = hits[count] as number;
    });
  }
  const points = thresholds.map((_, t) => countsToPR(ngt, nres[t] as number[], right[t] as number[], mode));
  return {
    precisions: Float64Array.from(points, (point) => point.precision),
    recalls: Float64Array.from(points, (point) => point.recall),
  };
}
