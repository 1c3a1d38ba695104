import { FaissError, type RangeSearchResult, type SearchResult } from '@faiss-sdk/core';
import { bounds, checkLims, mismatch, rowsOf } from '../shapes.ts';

type Distances = Float32Array | Int32Array;

function differs(name: string, said: string): FaissError {
  return new FaissError('ENGINE', `${name}: ${said}`, { method: name });
}

/** Cluster of each value: values closer than `thr` to their neighbor are one. Numbers rise with the values. */
function clusters(values: ArrayLike<number>, others: ArrayLike<number>, thr: number): (value: number) => number {
  const all = [...Array.from(values), ...Array.from(others)].sort((a, b) => a - b);
  const starts = all.filter((value, i) => i === 0 || value - (all[i - 1] as number) > thr);
  return (value) => {
    let at = 0;
    while (at < starts.length && (starts[at] as number) <= value) at++;
    return at - 1;
  };
}

/**
 * Passes when two searches found the same, where neighbors at (nearly) the same distance may change places; the last
 * such group of a row may hold others, because it may go on beyond k.
 *
 * @param reference What is right.
 * @param result What is judged.
 * @param rtol By how much distances may differ, relative to the reference. Default 1e-5.
 * @throws FaissError `ERR_FAISS_ENGINE` that names the first row which differs, and how;
 *   `ERR_FAISS_DIMENSION_MISMATCH` when the shapes differ.
 */
export function checkRefKnnWithDraws(
  reference: SearchResult<Distances>,
  result: SearchResult<Distances>,
  rtol = 1e-5,
): void {
  const name = 'checkRefKnnWithDraws';
  const { k } = reference;
  const n = rowsOf(reference, `${name}:reference`);
  if (rowsOf(result, `${name}:result`) !== n || result.k !== k)
    throw mismatch(
      `${name}:result`,
      `${result.labels.length / result.k} × ${result.k} labels came; expected ${n} × ${k}.`,
    );
  reference.distances.forEach((expected: number, at: number) => {
    const came = result.distances[at] as number;
    const close =
      came === expected ||
      (Number.isNaN(came) && Number.isNaN(expected)) ||
      Math.abs(expected - came) <= rtol * Math.abs(came);
    if (!close)
      throw differs(
        name,
        `row ${Math.floor(at / k)}, rank ${at % k}: distance ${came}; expected ${expected} within ${rtol} of it.`,
      );
  });
  for (let i = 0; i < n; i++) {
    const [from, to] = [i * k, (i + 1) * k];
    const ids = reference.labels.subarray(from, to);
    const found = result.labels.subarray(from, to);
    if (ids.every((id, j) => id === found[j])) continue;
    const far = reference.distances.subarray(from, to);
    const near = result.distances.subarray(from, to);
    const clusterOf = clusters(far, near, rtol * Math.max(...far));
    const last = clusterOf(far[k - 1] as number);
    for (const cluster of new Set(Array.from(far, clusterOf))) {
      if (cluster === last) continue;
      const members = (labels: BigInt64Array, distances: Distances) =>
        [...new Set(labels.filter((_, j) => clusterOf(distances[j] as number) === cluster))].sort().join(', ');
      const [expected, came] = [members(ids, far), members(found, near)];
      if (expected !== came) throw differs(name, `row ${i}: labels ${came} at one distance; expected ${expected}.`);
    }
  }
}

/**
 * Passes when two range searches found the same, in any order within a query.
 *
 * @param reference What is right.
 * @param result What is judged. Distances may differ by 1.5e-5.
 * @throws FaissError `ERR_FAISS_ENGINE` that names the first query which differs, and how.
 */
export function checkRefRangeResults(
  reference: RangeSearchResult<Distances>,
  result: RangeSearchResult<Distances>,
): void {
  const name = 'checkRefRangeResults';
  const n = checkLims(reference.lims, reference.labels.length, `${name}:reference`);
  const found = checkLims(result.lims, result.labels.length, `${name}:result`);
  if (n !== found) throw mismatch(`${name}:result`, `results of ${found} queries came; expected ${n}.`);
  for (let i = 0; i < n; i++) {
    const row = ({ lims, labels, distances }: RangeSearchResult<Distances>) => {
      const [from, to] = bounds(lims, i);
      return Array.from({ length: to - from }, (_, j) => ({
        id: labels[from + j] as bigint,
        distance: distances[from + j] as number,
      })).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    };
    const [expected, came] = [row(reference), row(result)];
    if (expected.length !== came.length)
      throw differs(name, `query ${i}: ${came.length} results; expected ${expected.length}.`);
    expected.forEach(({ id, distance }, j) => {
      const other = came[j] as { id: bigint; distance: number };
      if (other.id !== id) throw differs(name, `query ${i}: label ${other.id}; expected ${id}.`);
      if (!(Math.abs(other.distance - distance) < 1.5e-5))
        throw differs(name, `query ${i}, label ${id}: distance ${other.distance}; expected ${distance} within 1.5e-5.`);
    });
  }
}
