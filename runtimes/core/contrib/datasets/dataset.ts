import { FaissError } from '@faiss-sdk/core';
import { invalid } from '../shapes.ts';

/** Which vectors count as near: the least squared Euclidean distance, or the largest inner product. */
export type Metric = 'L2' | 'IP';

/** Named extras of `databaseIterator`. */
export interface DatabaseIteratorOptions {
  /** Vectors per block. Default 128. */
  readonly bs?: number;
  /** `[nsplit, rank]`: only part `rank` of `nsplit` equal parts. Default `[1, 0]`, everything. */
  readonly split?: readonly [nsplit: number, rank: number];
}

/** Vectors to train with, to store and to search for, and the right answers. */
export abstract class Dataset {
  /** Number of components of every vector. */
  abstract readonly d: number;
  abstract readonly metric: Metric;
  /** Number of queries. */
  abstract readonly nq: number;
  /** Number of vectors to store. */
  abstract readonly nb: number;
  /** Number of training vectors; 0 where there are none. */
  abstract readonly nt: number;

  /** The queries, nq rows of d values. */
  abstract getQueries(): Promise<Float32Array>;

  /** The vectors to store, nb rows of d values. */
  abstract getDatabase(): Promise<Float32Array>;

  /** Labels of the k nearest stored vectors of each query, nq rows of k. Default k: as many as are known. */
  abstract getGroundtruth(k?: number): Promise<BigInt64Array>;

  /** Training vectors, at most `maxtrain` rows of d values. Throws `ERR_FAISS_UNSUPPORTED` where there are none. */
  async getTrain(_maxtrain?: number): Promise<Float32Array> {
    throw new FaissError('UNSUPPORTED', `${this.constructor.name}.getTrain: this data set has no training vectors.`);
  }

  /** The vectors to store, block after block. */
  async *databaseIterator(options: DatabaseIteratorOptions = {}): AsyncGenerator<Float32Array> {
    const { bs, from, to } = part(this.nb, options);
    const all = await this.getDatabase();
    for (let at = from; at < to; at += bs) yield all.subarray(at * this.d, Math.min(at + bs, to) * this.d);
  }

  toString(): string {
    return `dataset in dimension ${this.d}, with metric ${this.metric}, size: Q ${this.nq} B ${this.nb} T ${this.nt}`;
  }

  /** Compares the data with the sizes. Throws `ERR_FAISS_IO` when one differs. */
  async checkSizes(): Promise<void> {
    const check = (what: string, came: number, expected: number) => {
      if (came !== expected)
        throw new FaissError('IO', `${this.toString()}: ${came} values of ${what}; expected ${expected}.`);
    };
    check('queries', (await this.getQueries()).length, this.nq * this.d);
    if (this.nt > 0) check('training vectors', (await this.getTrain(123)).length, Math.min(123, this.nt) * this.d);
    check('the database', (await this.getDatabase()).length, this.nb * this.d);
    check('the ground truth', (await this.getGroundtruth(13)).length, this.nq * 13);
  }
}

/** First and last row of a part, and the size of its blocks. */
export function part(nb: number, { bs = 128, split: [nsplit, rank] = [1, 0] }: DatabaseIteratorOptions) {
  if (!Number.isInteger(bs) || bs < 1)
    throw invalid('Dataset.databaseIterator:bs', `bs is ${String(bs)}; expected an integer of at least 1.`);
  if (!(Number.isInteger(nsplit) && Number.isInteger(rank) && rank >= 0 && rank < nsplit))
    throw invalid(
      'Dataset.databaseIterator:split',
      `[${nsplit}, ${rank}] came; expected [nsplit, rank] with 0 <= rank < nsplit.`,
    );
  return { bs, from: Math.floor((nb * rank) / nsplit), to: Math.floor((nb * (rank + 1)) / nsplit) };
}
