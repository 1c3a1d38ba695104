import { f32, RangeSearchResult, rows, type SearchResult, type Vectors } from '@faiss-sdk/core';
import { IndexFlat, METRIC_L2, type MetricType } from '@faiss-sdk/generated';
import { limsOf } from '../shapes.ts';
import { mergeInto } from './merge.ts';

/** Vectors block after block, such as `VecsFile.blocks` gives them. */
export type Blocks = Iterable<Vectors> | AsyncIterable<Vectors>;

/**
 * The k nearest vectors of each query, exactly, in data that need not fit into memory.
 *
 * @param xq Queries, n × d.
 * @param blocks The data, block after block; ids count through all of them.
 * @param d Number of components of every vector.
 * @param k Number of neighbors to find, at least 1.
 * @param metric Metric by which vectors are compared. Default `METRIC_L2`.
 * @returns Neighbors, best first; -1 where there are fewer than k.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 */
export async function knnGroundTruth(
  xq: Vectors,
  blocks: Blocks,
  d: number,
  k: number,
  metric: MetricType = METRIC_L2,
): Promise<SearchResult> {
  using index = new IndexFlat(d, metric);
  const queries = f32(xq, 'knnGroundTruth:xq', d, 'd');
  // Of no data at all: the padding that FAISS gives.
  let best = await index.search(queries, k);
  let seen = 0n;
  for await (const block of blocks) {
    await index.add(block);
    const found = await index.search(queries, k);
    best = mergeInto(best, found, seen, metric);
    seen += BigInt(index.ntotal);
    await index.reset();
  }
  return best;
}

/**
 * All vectors within a radius of each query, exactly, in data that need not fit into memory.
 *
 * @param xq Queries, n × d.
 * @param blocks The data, block after block; ids count through all of them.
 * @param d Number of components of every vector.
 * @param threshold Radius: results are nearer than it (or, for similarities, above it).
 * @param metric Metric by which vectors are compared. Default `METRIC_L2`.
 * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
 */
export async function rangeGroundTruth(
  xq: Vectors,
  blocks: Blocks,
  d: number,
  threshold: number,
  metric: MetricType = METRIC_L2,
): Promise<RangeSearchResult> {
  using index = new IndexFlat(d, metric);
  const queries = f32(xq, 'rangeGroundTruth:xq', d, 'd');
  const n = rows(queries, d, 'rangeGroundTruth:xq', 'd');
  const distances: number[][] = Array.from({ length: n }, () => []);
  const labels: bigint[][] = Array.from({ length: n }, () => []);
  let seen = 0n;
  for await (const block of blocks) {
    await index.add(block);
    const found = await index.rangeSearch(queries, threshold);
    for (let i = 0; i < n; i++) {
      for (let at = Number(found.lims[i]); at < Number(found.lims[i + 1]); at++) {
        (distances[i] as number[]).push(found.distances[at] as number);
        (labels[i] as bigint[]).push((found.labels[at] as bigint) + seen);
      }
    }
    seen += BigInt(index.ntotal);
    await index.reset();
  }
  const counts = labels.map((row) => row.length);
  return new RangeSearchResult(
    limsOf(counts, n),
    Float32Array.from(distances.flat()),
    BigInt64Array.from(labels.flat()),
  );
}
