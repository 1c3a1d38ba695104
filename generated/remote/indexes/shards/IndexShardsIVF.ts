// Generated from schema/ by `npm run generate`; never edited.
/** IndexShardsIVF, mirrored from faiss/IndexShardsIVF.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { IndexShards } from './IndexShards.js';
import type { ClusteringParameters } from '../../clustering/ClusteringParameters.js';
import type { Index } from '../Index.js';

/**
 * Named extras of `IndexShardsIVF.encodeListno`.
 */
export interface IndexShardsIVFEncodeListnoOptions {
  /**
   * Own array for the result, filled in place and returned. The number, lowest byte first. Shape coarse_code_size().
   */
  readonly code?: Uint8Array;
}

/**
 * Shards that are inverted files with one common coarse quantizer, which is asked once for all of them.
 *
 * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF`.
 * Since FAISS 1.7.4.
 */
export class IndexShardsIVF extends IndexShards {
  /**
   * Makes an IndexShardsIVF.
   *
   * @param quantizer Assigns vectors to lists; empty or holding nlist centroids. Kept alive for as long as it is used here.
   * @param nlist Number of lists of every shard. At least 1.
   * @param threaded Whether every shard has a thread of its own. Default false.
   * @param successiveIds Whether labels count on from shard to shard; otherwise they are those of the shards, which must differ. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, nlist: number, threaded?: boolean, successiveIds?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexShardsIVF')(args)) as never);
  }

  /**
   * Coarse quantizer that assigns a vector to its inverted list. Another one may be set, of the same d and, once the index is trained, with one centroid for each list; the former one stays alive as long as the index.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::quantizer`.
   */
  get quantizer(): Promise<Index> {
    return core.get(this, 'quantizer') as Promise<Index>;
  }

  set quantizer(value: Index) {
    core.set(this, 'quantizer', value);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::nlist`.
   */
  get nlist(): Promise<number> {
    return core.get(this, 'nlist') as Promise<number>;
  }

  /**
   * How training treats the coarse quantizer: 0 runs k-means with it as the assigning index, 1 passes the training vectors to its own train, 2 runs k-means on a flat index and adds the centroids to it. From 0 to 2. Default 0.
   *
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::quantizer_trains_alone`.
   */
  get quantizerTrainsAlone(): Promise<number> {
    return core.get(this, 'quantizerTrainsAlone') as Promise<number>;
  }

  set quantizerTrainsAlone(value: number) {
    core.set(this, 'quantizerTrainsAlone', value);
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::cp`.
   */
  get cp(): ClusteringParameters {
    return core.part(this, 'cp', 'ClusteringParameters') as ClusteringParameters;
  }

  /**
   * Index that assigns vectors to centroids during k-means instead of a flat one; null uses the flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::clustering_index`.
   */
  get clusteringIndex(): Promise<Index | null> {
    return core.get(this, 'clusteringIndex') as Promise<Index | null>;
  }

  set clusteringIndex(value: Index | null) {
    core.set(this, 'clusteringIndex', value);
  }

  /**
   * Trains the coarse quantizer alone, until it holds one centroid for each list. Nothing happens when it already does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::train_q1`.
   *
   * @param x Training vectors, one row of quantizer.d values each. Shape any length.
   * @param verbose Whether progress is written to the standard output of the process.
   * @param metricType Metric of the k-means.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async trainQ1(x: Vectors, verbose: boolean, metricType: MetricType, options?: CallOptions): Promise<void> {
    return core.call(this, 'trainQ1', [x, verbose, metricType, options]) as never;
  }

  /**
   * Number of bytes that hold the number of an inverted list, as at the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::coarse_code_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async coarseCodeSize(): Promise<number> {
    return core.call(this, 'coarseCodeSize', []) as never;
  }

  /**
   * Writes the number of an inverted list as the bytes that stand at the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::encode_listno`.
   *
   * @param listNo Number of the inverted list, below nlist. At least 0.
   * @param options Named extras; see the type.
   * @returns The number, lowest byte first. Shape coarse_code_size().
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async encodeListno(listNo: number, options?: IndexShardsIVFEncodeListnoOptions): Promise<Uint8Array> {
    return core.call(this, 'encodeListno', [listNo, options]) as never;
  }

  /**
   * Reads the number of an inverted list from the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::decode_listno`.
   *
   * @param code The bytes of the number, lowest first. Shape coarse_code_size().
   * @returns Number of the inverted list.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async decodeListno(code: Codes): Promise<number> {
    return core.call(this, 'decodeListno', [code]) as never;
  }
}
