// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQ, mirrored from faiss/IndexIVFPQ.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import { MetricType } from '../../enums.js';
import type { CallOptions } from '../../options.js';
import { IndexIVF } from './IndexIVF.js';
import type { Index } from '../Index.js';
import type { PolysemousTraining } from '../../quantizers/PolysemousTraining.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * What `IndexIVFPQ.findDuplicates` gives.
 */
export interface IndexIVFPQFindDuplicatesResult {
  /**
   * Ids of such vectors, group by group. Shape any length.
   */
  readonly dupIds: BigInt64Array;
  /**
   * The ids of group i stand at lims[i] up to lims[i + 1]; one value more than there are groups. Shape any length.
   */
  readonly lims: BigUint64Array;
}

/**
 * Named extras of `IndexIVFPQ.encode`.
 */
export interface IndexIVFPQEncodeOptions {
  /**
   * Own array for the result, filled in place and returned. Code of the vector. Shape code_size.
   */
  readonly code?: Uint8Array;
}

/**
 * Named extras of `IndexIVFPQ.encodeMultipleSync`.
 */
export interface IndexIVFPQEncodeMultipleSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `IndexIVFPQ.encodeMultiple`.
 */
export interface IndexIVFPQEncodeMultipleOptions extends IndexIVFPQEncodeMultipleSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexIVFPQ.decodeMultipleSync`.
 */
export interface IndexIVFPQDecodeMultipleSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Decoded vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `IndexIVFPQ.decodeMultiple`.
 */
export interface IndexIVFPQDecodeMultipleOptions extends IndexIVFPQDecodeMultipleSyncOptions, CallOptions {
}

/**
 * Named extras of `IndexIVFPQ.addCoreOSync`.
 */
export interface IndexIVFPQAddCoreOSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Each vector less what its code stands for; zeros where nothing was stored. Shape n × d.
   */
  readonly residuals2?: Float32Array;
}

/**
 * Named extras of `IndexIVFPQ.addCoreO`.
 */
export interface IndexIVFPQAddCoreOOptions extends IndexIVFPQAddCoreOSyncOptions, CallOptions {
}

/**
 * Inverted file that stores vectors as product-quantizer codes, by default of the difference to the centroid of their list.
 *
 * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ`.
 * Since FAISS 1.7.3.
 */
export class IndexIVFPQ extends IndexIVF {
  /**
   * Makes an IndexIVFPQ.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 of the same d; empty before training. Kept alive for as long as it is used here.
   * @param d Number of components of every vector. At least 1.
   * @param nlist Number of inverted lists. At least 1.
   * @param M Number of parts into which a vector is cut; with 8 bits each, also the bytes of a code. At least 1. Divides d.
   * @param nbitsPerIdx Bits of the code of one part; 8 is usual. From 1 to 24.
   * @param metric Metric by which vectors are compared; squared Euclidean distance by default. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, d: number, nlist: number, M: number, nbitsPerIdx: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIVFPQ')(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::pq`.
   */
  get pq(): ProductQuantizer {
    return core.part(this, 'pq', 'ProductQuantizer') as ProductQuantizer;
  }

  /**
   * Whether training also numbers the centroids for polysemous search, which takes long. Default false.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::do_polysemous_training`.
   */
  get doPolysemousTraining(): Promise<boolean> {
    return core.get(this, 'doPolysemousTraining') as Promise<boolean>;
  }

  set doPolysemousTraining(value: boolean) {
    core.set(this, 'doPolysemousTraining', value);
  }

  /**
   * Settings of polysemous training; null uses the default ones. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::polysemous_training`.
   */
  get polysemousTraining(): Promise<PolysemousTraining | null> {
    return core.get(this, 'polysemousTraining') as Promise<PolysemousTraining | null>;
  }

  set polysemousTraining(value: PolysemousTraining | null) {
    core.set(this, 'polysemousTraining', value);
  }

  /**
   * Length of a list below which distances are computed without a table; 0 always uses a table. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::scan_table_threshold`.
   */
  get scanTableThreshold(): Promise<number> {
    return core.get(this, 'scanTableThreshold') as Promise<number>;
  }

  set scanTableThreshold(value: number) {
    core.set(this, 'scanTableThreshold', value);
  }

  /**
   * Hamming distance within which codes are compared in full, after polysemous training; 0 compares all. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::polysemous_ht`.
   */
  get polysemousHt(): Promise<number> {
    return core.get(this, 'polysemousHt') as Promise<number>;
  }

  set polysemousHt(value: number) {
    core.set(this, 'polysemousHt', value);
  }

  /**
   * Which table speeds up search by squared Euclidean distance of residuals: 0 lets precompute_table choose, -1 never has one, 1 fits any quantizer, 2 a MultiIndexQuantizer. Call precompute_table after a change. From -1 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::use_precomputed_table`.
   */
  get usePrecomputedTable(): Promise<number> {
    return core.get(this, 'usePrecomputedTable') as Promise<number>;
  }

  set usePrecomputedTable(value: number) {
    core.set(this, 'usePrecomputedTable', value);
  }

  /**
   * Copy of the table, empty without one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::precomputed_table`.
   */
  get precomputedTable(): Promise<Float32Array> {
    return core.get(this, 'precomputedTable') as Promise<Float32Array>;
  }

  /**
   * Finds vectors that have the same code in the same list.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::find_duplicates`.
   *
   * @param options Named extras; see the type.
   * @returns dupIds: Ids of such vectors, group by group. Shape any length. lims: The ids of group i stand at lims[i] up to lims[i + 1]; one value more than there are groups. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async findDuplicates(options?: CallOptions): Promise<IndexIVFPQFindDuplicatesResult> {
    return core.call(this, 'findDuplicates', [options]) as never;
  }

  /**
   * Builds the table that use_precomputed_table asks for. Training calls it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::precompute_table`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async precomputeTable(options?: CallOptions): Promise<void> {
    return core.call(this, 'precomputeTable', [options]) as never;
  }

  /**
   * Encodes one vector as it would be stored in a given list.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::encode`.
   *
   * @param key Number of the list, below nlist. At least 0.
   * @param x Vector to encode. Shape d.
   * @param options Named extras; see the type.
   * @returns Code of the vector. Shape code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async encode(key: number, x: Vectors, options?: IndexIVFPQEncodeOptions): Promise<Uint8Array> {
    return core.call(this, 'encode', [key, x, options]) as never;
  }

  /**
   * Encodes vectors as they would be stored in the given lists.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::encode_multiple`.
   *
   * @param keys List of each vector, from 0 to nlist - 1; filled in when compute_keys is set. Shape n. Changed in place.
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param computeKeys Whether the quantizer assigns the lists and writes them to keys. Default false.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encodeMultiple(keys: BigInt64Array, x: Vectors, computeKeys: boolean = false, options?: IndexIVFPQEncodeMultipleOptions): Promise<Uint8Array> {
    return core.call(this, 'encodeMultiple', [keys, x, computeKeys, options], [0]) as never;
  }

  /**
   * Turns codes of encode_multiple back into vectors, as far as the codes hold them.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::decode_multiple`.
   *
   * @param keys List of each code, from 0 to nlist - 1. Shape n.
   * @param xcodes Codes, one row each. Shape n × code_size.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decodeMultiple(keys: Ids, xcodes: Codes, options?: IndexIVFPQDecodeMultipleOptions): Promise<Float32Array> {
    return core.call(this, 'decodeMultiple', [keys, xcodes, options]) as never;
  }

  /**
   * Stores vectors in lists that the caller has assigned, and gives what their codes leave out.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::add_core_o`.
   *
   * @param x Vectors to store, one row each. Shape n × d.
   * @param xids Id of each vector; null counts on from ntotal. Shape n.
   * @param precomputedIdx List of each vector, from 0 to nlist - 1; -1 stores nothing for it. Shape n.
   * @param options Named extras; see the type.
   * @returns Each vector less what its code stands for; zeros where nothing was stored. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async addCoreO(x: Vectors, xids: Ids | null, precomputedIdx: Ids, options?: IndexIVFPQAddCoreOOptions): Promise<Float32Array> {
    return core.call(this, 'addCoreO', [x, xids, precomputedIdx, options]) as never;
  }
}
