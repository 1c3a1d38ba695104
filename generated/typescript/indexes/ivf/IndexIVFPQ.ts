// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFPQ, mirrored from faiss/IndexIVFPQ.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes, Ids } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIVFPQ(args)) as never);
  }

  /**
   * The product quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::pq`.
   */
  get pq(): ProductQuantizer {
    return core.getView(this, ops.IndexIVFPQ_pq_get, 'IndexIVFPQ.pq', classes.ProductQuantizer) as ProductQuantizer;
  }

  /**
   * Whether training also numbers the centroids for polysemous search, which takes long. Default false.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::do_polysemous_training`.
   */
  get doPolysemousTraining(): boolean {
    return core.getScalar(this, ops.IndexIVFPQ_do_polysemous_training_get, 'IndexIVFPQ.doPolysemousTraining') as boolean;
  }

  set doPolysemousTraining(value: boolean) {
    core.setScalar(this, ops.IndexIVFPQ_do_polysemous_training_set, ops.IndexIVFPQ_do_polysemous_training_get, 'IndexIVFPQ.doPolysemousTraining', core.bool(value, 'IndexIVFPQ.doPolysemousTraining:doPolysemousTraining'));
  }

  /**
   * Settings of polysemous training; null uses the default ones. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::polysemous_training`.
   */
  get polysemousTraining(): PolysemousTraining | null {
    return core.getView(this, ops.IndexIVFPQ_polysemous_training_get, 'IndexIVFPQ.polysemousTraining', classes.PolysemousTraining) as PolysemousTraining | null;
  }

  set polysemousTraining(value: PolysemousTraining | null) {
    core.setPointer(this, ops.IndexIVFPQ_polysemous_training_set, ops.IndexIVFPQ_polysemous_training_get, 'IndexIVFPQ.polysemousTraining', value, classes.PolysemousTraining);
  }

  /**
   * Length of a list below which distances are computed without a table; 0 always uses a table. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::scan_table_threshold`.
   */
  get scanTableThreshold(): number {
    return core.getScalar(this, ops.IndexIVFPQ_scan_table_threshold_get, 'IndexIVFPQ.scanTableThreshold') as number;
  }

  set scanTableThreshold(value: number) {
    core.setScalar(this, ops.IndexIVFPQ_scan_table_threshold_set, ops.IndexIVFPQ_scan_table_threshold_get, 'IndexIVFPQ.scanTableThreshold', core.size(value, 'IndexIVFPQ.scanTableThreshold:scanTableThreshold'));
  }

  /**
   * Hamming distance within which codes are compared in full, after polysemous training; 0 compares all. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::polysemous_ht`.
   */
  get polysemousHt(): number {
    return core.getScalar(this, ops.IndexIVFPQ_polysemous_ht_get, 'IndexIVFPQ.polysemousHt') as number;
  }

  set polysemousHt(value: number) {
    core.setScalar(this, ops.IndexIVFPQ_polysemous_ht_set, ops.IndexIVFPQ_polysemous_ht_get, 'IndexIVFPQ.polysemousHt', core.int(value, 'IndexIVFPQ.polysemousHt:polysemousHt'));
  }

  /**
   * Which table speeds up search by squared Euclidean distance of residuals: 0 lets precompute_table choose, -1 never has one, 1 fits any quantizer, 2 a MultiIndexQuantizer. Call precompute_table after a change. From -1 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::use_precomputed_table`.
   */
  get usePrecomputedTable(): number {
    return core.getScalar(this, ops.IndexIVFPQ_use_precomputed_table_get, 'IndexIVFPQ.usePrecomputedTable') as number;
  }

  set usePrecomputedTable(value: number) {
    core.setScalar(this, ops.IndexIVFPQ_use_precomputed_table_set, ops.IndexIVFPQ_use_precomputed_table_get, 'IndexIVFPQ.usePrecomputedTable', core.int(value, 'IndexIVFPQ.usePrecomputedTable:usePrecomputedTable', -1, 2));
  }

  /**
   * Copy of the table, empty without one. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::precomputed_table`.
   */
  get precomputedTable(): Float32Array {
    return core.getArray(this, ops.IndexIVFPQ_precomputed_table_get, 'IndexIVFPQ.precomputedTable') as Float32Array;
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
    return core.later(find_duplicatesCall(this, options, find_duplicatesKeys));
  }

  /**
   * Finds vectors that have the same code in the same list.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::find_duplicates`.
   *
   * @returns dupIds: Ids of such vectors, group by group. Shape any length. lims: The ids of group i stand at lims[i] up to lims[i + 1]; one value more than there are groups. Shape any length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  findDuplicatesSync(): IndexIVFPQFindDuplicatesResult {
    return core.now(find_duplicatesCall(this, undefined, core.noKeys));
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
    return core.later(precompute_tableCall(this, options, precompute_tableKeys));
  }

  /**
   * Builds the table that use_precomputed_table asks for. Training calls it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFPQ.h`, `IndexIVFPQ::precompute_table`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  precomputeTableSync(): void {
    return core.now(precompute_tableCall(this, undefined, core.noKeys));
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
  encode(key: number, x: Vectors, options?: IndexIVFPQEncodeOptions): Uint8Array {
    return core.now(encodeCall(this, key, x, options, encodeSyncKeys));
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
    return core.later(encode_multipleCall(this, keys, x, computeKeys, options, encode_multipleKeys));
  }

  /**
   * Encodes vectors as they would be stored in the given lists.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  encodeMultipleSync(keys: BigInt64Array, x: Vectors, computeKeys: boolean = false, options?: IndexIVFPQEncodeMultipleSyncOptions): Uint8Array {
    return core.now(encode_multipleCall(this, keys, x, computeKeys, options, encode_multipleSyncKeys));
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
    return core.later(decode_multipleCall(this, keys, xcodes, options, decode_multipleKeys));
  }

  /**
   * Turns codes of encode_multiple back into vectors, as far as the codes hold them.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeMultipleSync(keys: Ids, xcodes: Codes, options?: IndexIVFPQDecodeMultipleSyncOptions): Float32Array {
    return core.now(decode_multipleCall(this, keys, xcodes, options, decode_multipleSyncKeys));
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
    return core.later(add_core_oCall(this, x, xids, precomputedIdx, options, add_core_oKeys));
  }

  /**
   * Stores vectors in lists that the caller has assigned, and gives what their codes leave out.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  addCoreOSync(x: Vectors, xids: Ids | null, precomputedIdx: Ids, options?: IndexIVFPQAddCoreOSyncOptions): Float32Array {
    return core.now(add_core_oCall(this, x, xids, precomputedIdx, options, add_core_oSyncKeys));
  }
}

function newIndexIVFPQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 5 && count <= 6) {
    const quantizer = args[0] as Index;
    const d = args[1] as number;
    const nlist = args[2] as number;
    const M = args[3] as number;
    const nbitsPerIdx = args[4] as number;
    const metric = (args[5] === undefined ? 1 : args[5]) as MetricType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexIVFPQ.constructor:quantizer');
    const d_ = core.size(d, 'IndexIVFPQ.constructor:d', 1);
    const nlist_ = core.size(nlist, 'IndexIVFPQ.constructor:nlist', 1);
    const M_ = core.size(M, 'IndexIVFPQ.constructor:M', 1);
    const nbitsPerIdx_ = core.size(nbitsPerIdx, 'IndexIVFPQ.constructor:nbitsPerIdx', 1, 24);
    const metric_ = core.enumeration(metric, 'IndexIVFPQ.constructor:metric', MetricType);
    core.divides(M_, d_, 'IndexIVFPQ.constructor:M', 'd');
    return core.construct(ops.IndexIVFPQ_new0, 'IndexIVFPQ.constructor', [quantizer_, d_, nlist_, M_, nbitsPerIdx_, metric_], [quantizer]);
  }

  throw core.wrongArguments('IndexIVFPQ.constructor', ['(quantizer, d, nlist, M, nbitsPerIdx, metric = METRIC_L2)']);
}

const find_duplicatesKeys: readonly string[] = ['signal'];

function find_duplicatesCall(self: IndexIVFPQ, options: CallOptions | undefined, allowed: readonly string[]): core.Call<IndexIVFPQFindDuplicatesResult> {
  if (options !== undefined) core.options(options, 'IndexIVFPQ.findDuplicates:options', allowed);
  return {
    op: ops.IndexIVFPQ_find_duplicates,
    name: 'IndexIVFPQ.findDuplicates',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: find_duplicatesResult,
    signal: options?.signal,
    progress: null,
  };
}

const find_duplicatesResult = (raw: unknown): IndexIVFPQFindDuplicatesResult => ({ dupIds: (raw as unknown[])[0] as BigInt64Array, lims: (raw as unknown[])[1] as BigUint64Array });
const precompute_tableKeys: readonly string[] = ['signal'];

function precompute_tableCall(self: IndexIVFPQ, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIVFPQ.precomputeTable:options', allowed);
  return {
    op: ops.IndexIVFPQ_precompute_table,
    name: 'IndexIVFPQ.precomputeTable',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const encodeSyncKeys: readonly string[] = ['code'];

function encodeCall(self: IndexIVFPQ, key: number, x: Vectors, options: IndexIVFPQEncodeOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexIVFPQ.encode:options', allowed);
  const key_ = core.idx(key, 'IndexIVFPQ.encode:key', 0);
  const x_ = core.f32(x, 'IndexIVFPQ.encode:x');
  core.length(x_, self.d, 'IndexIVFPQ.encode:x', 'd');
  const code_ = core.outU8(options?.code, self.codeSize, 'IndexIVFPQ.encode:code');
  return {
    op: ops.IndexIVFPQ_encode,
    name: 'IndexIVFPQ.encode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), key_, x_, code_],
    finish: encodeResult,
    signal: undefined,
    progress: null,
  };
}

const encodeResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;
const encode_multipleSyncKeys: readonly string[] = ['codes'];
const encode_multipleKeys: readonly string[] = ['codes', 'signal'];

function encode_multipleCall(self: IndexIVFPQ, keys: BigInt64Array, x: Vectors, computeKeys: boolean, options: IndexIVFPQEncodeMultipleOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexIVFPQ.encodeMultiple:options', allowed);
  const d$ = self.d;
  const keys_ = core.inout(keys, 'IndexIVFPQ.encodeMultiple:keys', 'BigInt64Array');
  const x_ = core.f32(x, 'IndexIVFPQ.encodeMultiple:x', d$, 'd');
  const computeKeys_ = core.bool(computeKeys, 'IndexIVFPQ.encodeMultiple:computeKeys');
  const n = core.rows(keys_, 1, 'IndexIVFPQ.encodeMultiple:keys', '');
  core.length(x_, n * d$, 'IndexIVFPQ.encodeMultiple:x', 'n * d');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'IndexIVFPQ.encodeMultiple:codes');
  return {
    op: ops.IndexIVFPQ_encode_multiple,
    name: 'IndexIVFPQ.encodeMultiple',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, x_, computeKeys_, codes_],
    finish: encode_multipleResult,
    signal: options?.signal,
    progress: null,
  };
}

const encode_multipleResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[4] as Uint8Array;
const decode_multipleSyncKeys: readonly string[] = ['x'];
const decode_multipleKeys: readonly string[] = ['x', 'signal'];

function decode_multipleCall(self: IndexIVFPQ, keys: Ids, xcodes: Codes, options: IndexIVFPQDecodeMultipleOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexIVFPQ.decodeMultiple:options', allowed);
  const codeSize$ = self.codeSize;
  const keys_ = core.i64ids(keys, 'IndexIVFPQ.decodeMultiple:keys');
  const xcodes_ = core.u8(xcodes, 'IndexIVFPQ.decodeMultiple:xcodes', codeSize$, 'code_size');
  const n = core.rows(keys_, 1, 'IndexIVFPQ.decodeMultiple:keys', '');
  core.length(xcodes_, n * codeSize$, 'IndexIVFPQ.decodeMultiple:xcodes', 'n * code_size');
  const x_ = core.outF32(options?.x, n * self.d, 'IndexIVFPQ.decodeMultiple:x');
  return {
    op: ops.IndexIVFPQ_decode_multiple,
    name: 'IndexIVFPQ.decodeMultiple',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), keys_, xcodes_, x_],
    finish: decode_multipleResult,
    signal: options?.signal,
    progress: null,
  };
}

const decode_multipleResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
const add_core_oSyncKeys: readonly string[] = ['residuals2'];
const add_core_oKeys: readonly string[] = ['residuals2', 'signal'];

function add_core_oCall(self: IndexIVFPQ, x: Vectors, xids: Ids | null, precomputedIdx: Ids, options: IndexIVFPQAddCoreOOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexIVFPQ.addCoreO:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexIVFPQ.addCoreO:x', d$, 'd');
  const xids_ = xids == null ? null : core.i64ids(xids, 'IndexIVFPQ.addCoreO:xids');
  const precomputedIdx_ = core.i64ids(precomputedIdx, 'IndexIVFPQ.addCoreO:precomputedIdx');
  const n = core.rows(x_, d$, 'IndexIVFPQ.addCoreO:x', 'd');
  if (xids_ !== null) core.length(xids_, n, 'IndexIVFPQ.addCoreO:xids', 'n');
  core.length(precomputedIdx_, n, 'IndexIVFPQ.addCoreO:precomputedIdx', 'n');
  const residuals2_ = core.outF32(options?.residuals2, n * d$, 'IndexIVFPQ.addCoreO:residuals2');
  return {
    op: ops.IndexIVFPQ_add_core_o,
    name: 'IndexIVFPQ.addCoreO',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, xids_, precomputedIdx_, residuals2_],
    finish: add_core_oResult,
    signal: options?.signal,
    progress: null,
  };
}

const add_core_oResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[4] as Float32Array;
