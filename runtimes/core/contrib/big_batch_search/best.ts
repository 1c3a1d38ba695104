import { SearchResult } from '@faiss-sdk/core';
import type { BlockResult } from './block-computer.ts';

/** The k best results of each query, in rows that stay sorted. */
export class Best {
  readonly #k: number;
  readonly #distances: Float32Array;
  readonly #labels: BigInt64Array;
  readonly #better: (a: number, b: number) => boolean;

  /** @param keepMax Whether larger is better. */
  constructor(n: number, k: number, keepMax: boolean) {
    const limit = Math.fround(3.4028234663852886e38);
    this.#k = k;
    this.#distances = new Float32Array(n * k).fill(keepMax ? -limit : limit);
    this.#labels = new BigInt64Array(n * k).fill(-1n);
    this.#better = keepMax ? (a, b) => a > b : (a, b) => a < b;
  }

  /** Takes up the results of these queries in one list. */
  add(queries: Uint32Array, { distances, labels, ids }: BlockResult): void {
    const each = distances.length / queries.length;
    queries.forEach((query, i) => {
      for (let j = 0; j < each; j++) {
        const label = labels === null ? (ids[j] as bigint) : (labels[i * each + j] as bigint);
        if (label >= 0n) this.#insert(query * this.#k, distances[i * each + j] as number, label);
      }
    });
  }

  #insert(from: number, distance: number, label: bigint): void {
    let at = from + this.#k;
    if (!this.#better(distance, this.#distances[at - 1] as number)) return;
    while (at - 1 > from && this.#better(distance, this.#distances[at - 2] as number)) at--;
    this.#distances.copyWithin(at, at - 1, from + this.#k - 1);
    this.#labels.copyWithin(at, at - 1, from + this.#k - 1);
    this.#distances[at - 1] = distance;
    this.#labels[at - 1] = label;
  }

  sorted(): SearchResult {
    return new SearchResult(this.#distances, this.#labels, this.#k);
  }
}
