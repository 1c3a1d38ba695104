import { SearchResult } from '@faiss-sdk/core';
import { isSimilarityMetric, type MetricType } from '@faiss-sdk/generated';

/**
 * The best k of two searches' results, row by row, with ids of the second one raised by `offset`. Rows of both are
 * sorted, so that two pointers are enough; at equal distance the first one's come first.
 */
export function mergeInto(first: SearchResult, second: SearchResult, offset: bigint, metric: MetricType): SearchResult {
  const { k, n } = first;
  const better = isSimilarityMetric(metric) ? (a: number, b: number) => a > b : (a: number, b: number) => a < b;
  const distances = new Float32Array(n * k);
  const labels = new BigInt64Array(n * k);
  for (let i = 0; i < n; i++) {
    let [a, b] = [i * k, i * k];
    for (let at = i * k; at < (i + 1) * k; at++) {
      const [da, db] = [first.distances[a] as number, second.distances[b] as number];
      const fromSecond = first.labels[a] === -1n ? true : second.labels[b] === -1n ? false : better(db, da);
      const label = (fromSecond ? second.labels[b] : first.labels[a]) as bigint;
      distances[at] = fromSecond ? db : da;
      labels[at] = fromSecond && label !== -1n ? label + offset : label;
      if (fromSecond) b++;
      else a++;
    }
  }
  return new SearchResult(distances, labels, k);
}
