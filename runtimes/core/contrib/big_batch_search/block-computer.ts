import {
  type IndexIVF,
  IndexIVFFlat,
  IndexIVFPQ,
  IndexIVFScalarQuantizer,
  knn,
  pairwiseDistances,
} from '@faiss-sdk/generated';
import { invalid } from '../shapes.ts';

/**
 * How queries meet one list: `knn_function` decodes it and finds the k nearest, `pairwise_distances` decodes it and
 * computes all distances, `index` searches the codes as they are.
 */
export type Method = 'knn_function' | 'pairwise_distances' | 'index';

/** The queries that visit one list. */
export interface ListQueries {
  /** One row of d values each. */
  readonly x: Float32Array;
  /** Distance of each to the list's centroid. */
  readonly coarseDis: Float32Array;
}

/** Results of each query in one list, the same number for each. */
export interface BlockResult {
  readonly distances: Float32Array;
  /** Ids, or `null` where there is a distance to every entry of the list in order. */
  readonly labels: BigInt64Array | null;
  /** Entries of the list, where `labels` is null. */
  readonly ids: BigInt64Array;
}

type Decode = (codes: Uint8Array) => Promise<Float32Array> | Float32Array;

/** Searches one list after the other for the queries that visit it. */
export class BlockComputer {
  readonly #index: IndexIVF;
  readonly #method: Method;
  readonly #decode: Decode;
  /** Whether decoded codes are differences to the centroid, so that queries have to be shifted, too. */
  readonly #byResidual: boolean;

  /**
   * @param index Inverted file to search: IVFFlat, IVFPQ or IVFScalarQuantizer, or any with the method `index`.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` for another index or method.
   */
  constructor(index: IndexIVF, method: Method = 'knn_function') {
    const at = 'BlockComputer.constructor';
    if (!['knn_function', 'pairwise_distances', 'index'].includes(method))
      throw invalid(`${at}:method`, `${String(method)} came; expected knn_function, pairwise_distances or index.`);
    const decode = decoder(index);
    if (decode === null && method !== 'index')
      throw invalid(
        `${at}:index`,
        `${index.constructor.name} cannot be searched by ${method}; expected IndexIVFFlat, IndexIVFPQ or IndexIVFScalarQuantizer, or the method index.`,
      );
    this.#index = index;
    this.#method = method;
    this.#decode = decode ?? (() => new Float32Array());
    this.#byResidual = !(index instanceof IndexIVFFlat) && index.byResidual;
  }

  /**
   * Searches one list.
   *
   * @param list Number of the list.
   * @param queries The queries that visit it.
   * @param k Number of neighbors to find.
   * @returns What was found, or null for no queries or an empty list.
   */
  async blockSearch(list: number, queries: ListQueries, k: number): Promise<BlockResult | null> {
    const { invlists, d, metricType } = this.#index;
    if (queries.x.length === 0 || invlists.listSize(list) === 0) return null;
    const ids = await invlists.getIds(list);
    if (this.#method === 'index') return { ...(await this.#searchCodes(list, queries, k)), ids };
    const x = this.#byResidual ? await this.#shift(list, queries.x) : queries.x;
    const xb = await this.#decode(await invlists.getCodes(list));
    if (this.#method === 'pairwise_distances')
      return { distances: await pairwiseDistances(x, xb, d, metricType), labels: null, ids };
    const { distances, labels } = await knn(x, xb, d, k, metricType);
    return { distances, labels: labels.map((place) => (place < 0n ? place : (ids[Number(place)] as bigint))), ids };
  }

  async #searchCodes(list: number, { x, coarseDis }: ListQueries, k: number) {
    const lists = new BigInt64Array(coarseDis.length).fill(BigInt(list));
    const { nprobe } = this.#index;
    // A call works with the fields as they are when it is made, so that nobody else sees this one.
    this.#index.nprobe = 1;
    const found = this.#index.searchPreassigned(x, k, lists, coarseDis);
    this.#index.nprobe = nprobe;
    const { distances, labels } = await found;
    return { distances, labels };
  }

  async #shift(list: number, x: Float32Array): Promise<Float32Array> {
    const centroid = await this.#index.quantizer.reconstruct(list);
    return x.map((value, i) => value - (centroid[i % centroid.length] as number));
  }
}

function decoder(index: IndexIVF): Decode | null {
  if (index instanceof IndexIVFFlat)
    return (codes) =>
      new Float32Array(codes.buffer, codes.byteOffset, codes.byteLength / Float32Array.BYTES_PER_ELEMENT);
  if (index instanceof IndexIVFPQ) return (codes) => index.pq.decode(codes);
  if (index instanceof IndexIVFScalarQuantizer) return (codes) => index.sq.decode(codes);
  return null;
}
