import { type Codes, f32, RangeSearchResult, u8, type Vectors } from '@faiss-sdk/core';
import { type Index, IndexBinary, METRIC_INNER_PRODUCT } from '@faiss-sdk/generated';
import { select } from '../evaluation/range-results.ts';
import { invalid, limsOf } from '../shapes.ts';

/** Results of one batch of queries: how many each query has, and all of them in order. */
export interface RangeBatch {
  readonly nres: readonly number[];
  readonly distances: Float32Array;
  readonly labels: BigInt64Array;
}

const within = (thresh: number, keepMax: boolean) =>
  keepMax ? (distance: number) => distance > thresh : (distance: number) => distance < thresh;

/**
 * The results of a range search within a smaller radius.
 *
 * @param result What a range search found.
 * @param thresh New radius; results at exactly this distance go.
 * @param keepMax Whether larger values are better (similarities). Default false.
 */
export function thresholdRadius(result: RangeSearchResult, thresh: number, keepMax = false): RangeSearchResult {
  return select(result, within(thresh, keepMax), 'thresholdRadius:lims');
}

/** As `thresholdRadius`, for results whose queries are given by their number of results. */
export function thresholdRadiusNres(batch: RangeBatch, thresh: number, keepMax = false): RangeBatch {
  const all = new RangeSearchResult(limsOf(batch.nres, batch.nres.length), batch.distances, batch.labels);
  const { lims, distances, labels } = select(all, within(thresh, keepMax), 'thresholdRadiusNres:batch');
  return { nres: batch.nres.map((_, i) => Number(lims[i + 1]) - Number(lims[i])), distances, labels };
}

/**
 * Finds the radius at which about `targetNres` results remain, and drops what lies beyond it from the batches, in place.
 *
 * @param batches Results of all batches of queries so far.
 * @param targetNres How many results shall remain, fewer than there are.
 * @param keepMax Whether larger values are better (similarities). Default false.
 * @returns The radius, and how many results remain; fewer where several lie exactly on it.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when there are not more results than that.
 */
export function applyMaxres(
  batches: RangeBatch[],
  targetNres: number,
  keepMax = false,
): { radius: number; totres: number } {
  const total = batches.reduce((sum, { distances }) => sum + distances.length, 0);
  if (!Number.isInteger(targetNres) || targetNres < 0 || targetNres >= total)
    throw invalid(
      'applyMaxres:targetNres',
      `${String(targetNres)} came; expected an integer below ${total}, the number of results.`,
    );
  const all = new Float32Array(total);
  let at = 0;
  for (const { distances } of batches) {
    all.set(distances, at);
    at += distances.length;
  }
  all.sort();
  const radius = all[keepMax ? total - 1 - targetNres : targetNres] as number;
  let totres = 0;
  batches.forEach((batch, i) => {
    const kept = thresholdRadiusNres(batch, radius, keepMax);
    batches[i] = kept;
    totres += kept.labels.length;
  });
  return { radius, totres };
}

/**
 * Range search with many queries, whose radius shrinks on the way so that the results stay below a bound. Feed it
 * batches that grow (`exponentialQueryIterator`), so that the first ones do not overflow.
 *
 * @param index Index to search.
 * @param batches Queries, batch after batch.
 * @param radius Radius to begin with.
 * @param limits `maxResults`: above so many results the radius is drawn in until `minResults` remain; one of the two
 *   follows from the other (0.8 or 1.5 times). `clipToMin`: at the end, too.
 * @returns The final radius, and the results within it.
 * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when no limit is given.
 */
export async function rangeSearchMaxResults(
  index: Index | IndexBinary,
  batches: Iterable<Vectors | Codes> | AsyncIterable<Vectors | Codes>,
  radius: number,
  limits: { readonly maxResults?: number; readonly minResults?: number; readonly clipToMin?: boolean },
): Promise<{ radius: number; result: RangeSearchResult }> {
  const { maxResults = Math.trunc((limits.minResults ?? Number.NaN) * 1.5) } = limits;
  const { minResults = Math.trunc(0.8 * maxResults), clipToMin = false } = limits;
  if (Number.isNaN(maxResults))
    throw invalid('rangeSearchMaxResults:limits', 'neither maxResults nor minResults was given; expected one of them.');
  const keepMax = index.metricType === METRIC_INNER_PRODUCT;
  const found: RangeBatch[] = [];
  let reach = radius;
  let totres = 0;
  const draw = () => {
    ({ radius: reach, totres } = applyMaxres(found, minResults, keepMax));
  };
  for await (const batch of batches) {
    const { lims, distances, labels } =
      index instanceof IndexBinary
        ? await index.rangeSearch(
            u8(batch as Codes, 'rangeSearchMaxResults:batches', index.codeSize, 'codeSize'),
            reach,
          )
        : await index.rangeSearch(f32(batch as Vectors, 'rangeSearchMaxResults:batches', index.d, 'd'), reach);
    const nres = Array.from({ length: lims.length - 1 }, (_, i) => Number(lims[i + 1]) - Number(lims[i]));
    found.push({ nres, distances, labels });
    totres += labels.length;
    if (totres > maxResults) draw();
  }
  if (clipToMin && totres > minResults) draw();
  const nres = found.flatMap((batch) => batch.nres);
  const distances = new Float32Array(totres);
  const labels = new BigInt64Array(totres);
  let at = 0;
  for (const batch of found) {
    distances.set(batch.distances, at);
    labels.set(batch.labels, at);
    at += batch.labels.length;
  }
  return { radius: reach, result: new RangeSearchResult(limsOf(nres, nres.length), distances, labels) };
}

/**
 * Queries in batches that double in size, so that the radius of `rangeSearchMaxResults` can be found on small ones.
 *
 * @param xq Queries, n × d, row after row.
 * @param d Number of components of every query (bytes, for binary indexes).
 * @param startBs Queries of the first batch. Default 32.
 * @param maxBs Batches no longer grow from here on. Default 20000.
 */
export function* exponentialQueryIterator<A extends Float32Array | Uint8Array>(
  xq: A,
  d: number,
  startBs = 32,
  maxBs = 20_000,
): Generator<A> {
  if (!Number.isInteger(startBs) || startBs < 1)
    throw invalid('exponentialQueryIterator:startBs', `${String(startBs)} came; expected an integer of at least 1.`);
  let size = startBs;
  for (let at = 0; at < xq.length; ) {
    const batch = xq.subarray(at, at + size * d) as A;
    yield batch;
    if (size < maxBs) size *= 2;
    at += batch.length;
  }
}
