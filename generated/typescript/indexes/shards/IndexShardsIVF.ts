// Generated from schema/ by `npm run generate`; never edited.
/** IndexShardsIVF, mirrored from faiss/IndexShardsIVF.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexShardsIVF(args)) as never);
  }

  /**
   * Coarse quantizer that assigns a vector to its inverted list. Another one may be set, of the same d and, once the index is trained, with one centroid for each list; the former one stays alive as long as the index.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::quantizer`.
   */
  get quantizer(): Index {
    return core.getView(this, ops.IndexShardsIVF_quantizer_get, 'IndexShardsIVF.quantizer', classes.Index) as Index;
  }

  set quantizer(value: Index) {
    core.setPointer(this, ops.IndexShardsIVF_quantizer_set, ops.IndexShardsIVF_quantizer_get, 'IndexShardsIVF.quantizer', value, classes.Index);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::nlist`.
   */
  get nlist(): number {
    return core.getConstant(this, ops.IndexShardsIVF_nlist_get, 'IndexShardsIVF.nlist') as number;
  }

  /**
   * How training treats the coarse quantizer: 0 runs k-means with it as the assigning index, 1 passes the training vectors to its own train, 2 runs k-means on a flat index and adds the centroids to it. From 0 to 2. Default 0.
   *
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::quantizer_trains_alone`.
   */
  get quantizerTrainsAlone(): number {
    return core.getScalar(this, ops.IndexShardsIVF_quantizer_trains_alone_get, 'IndexShardsIVF.quantizerTrainsAlone') as number;
  }

  set quantizerTrainsAlone(value: number) {
    core.setScalar(this, ops.IndexShardsIVF_quantizer_trains_alone_set, ops.IndexShardsIVF_quantizer_trains_alone_get, 'IndexShardsIVF.quantizerTrainsAlone', core.int(value, 'IndexShardsIVF.quantizerTrainsAlone:quantizerTrainsAlone', 0, 2));
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexShardsIVF_own_fields_get, 'IndexShardsIVF.ownFields') as boolean;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::cp`.
   */
  get cp(): ClusteringParameters {
    return core.getView(this, ops.IndexShardsIVF_cp_get, 'IndexShardsIVF.cp', classes.ClusteringParameters) as ClusteringParameters;
  }

  /**
   * Index that assigns vectors to centroids during k-means instead of a flat one; null uses the flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::clustering_index`.
   */
  get clusteringIndex(): Index | null {
    return core.getView(this, ops.IndexShardsIVF_clustering_index_get, 'IndexShardsIVF.clusteringIndex', classes.Index) as Index | null;
  }

  set clusteringIndex(value: Index | null) {
    core.setPointer(this, ops.IndexShardsIVF_clustering_index_set, ops.IndexShardsIVF_clustering_index_get, 'IndexShardsIVF.clusteringIndex', value, classes.Index);
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
    return core.later(train_q1Call(this, x, verbose, metricType, options, train_q1Keys));
  }

  /**
   * Trains the coarse quantizer alone, until it holds one centroid for each list. Nothing happens when it already does.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexShardsIVF.h`, `IndexShardsIVF::train_q1`.
   *
   * @param x Training vectors, one row of quantizer.d values each. Shape any length.
   * @param verbose Whether progress is written to the standard output of the process.
   * @param metricType Metric of the k-means.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  trainQ1Sync(x: Vectors, verbose: boolean, metricType: MetricType): void {
    return core.now(train_q1Call(this, x, verbose, metricType, undefined, core.noKeys));
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
  coarseCodeSize(): number {
    return core.now(coarse_code_sizeCall(this));
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
  encodeListno(listNo: number, options?: IndexShardsIVFEncodeListnoOptions): Uint8Array {
    return core.now(encode_listnoCall(this, listNo, options, encode_listnoSyncKeys));
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
  decodeListno(code: Codes): number {
    return core.now(decode_listnoCall(this, code));
  }
}

function newIndexShardsIVF(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 4) {
    const quantizer = args[0] as Index;
    const nlist = args[1] as number;
    const threaded = (args[2] === undefined ? false : args[2]) as boolean;
    const successiveIds = (args[3] === undefined ? true : args[3]) as boolean;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexShardsIVF.constructor:quantizer');
    const nlist_ = core.size(nlist, 'IndexShardsIVF.constructor:nlist', 1);
    const threaded_ = core.bool(threaded, 'IndexShardsIVF.constructor:threaded');
    const successiveIds_ = core.bool(successiveIds, 'IndexShardsIVF.constructor:successiveIds');
    return core.construct(ops.IndexShardsIVF_new0, 'IndexShardsIVF.constructor', [quantizer_, nlist_, threaded_, successiveIds_], [quantizer]);
  }

  throw core.wrongArguments('IndexShardsIVF.constructor', ['(quantizer, nlist, threaded = false, successiveIds = true)']);
}

const train_q1Keys: readonly string[] = ['signal'];

function train_q1Call(self: IndexShardsIVF, x: Vectors, verbose: boolean, metricType: MetricType, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexShardsIVF.trainQ1:options', allowed);
  const x_ = core.f32(x, 'IndexShardsIVF.trainQ1:x');
  const verbose_ = core.bool(verbose, 'IndexShardsIVF.trainQ1:verbose');
  const metricType_ = core.enumeration(metricType, 'IndexShardsIVF.trainQ1:metricType', MetricType);
  return {
    op: ops.IndexShardsIVF_train_q1,
    name: 'IndexShardsIVF.trainQ1',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, verbose_, metricType_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function coarse_code_sizeCall(self: IndexShardsIVF): core.Call<number> {
  return {
    op: ops.IndexShardsIVF_coarse_code_size,
    name: 'IndexShardsIVF.coarseCodeSize',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: coarse_code_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const coarse_code_sizeResult = (raw: unknown): number => raw as number;
const encode_listnoSyncKeys: readonly string[] = ['code'];

function encode_listnoCall(self: IndexShardsIVF, listNo: number, options: IndexShardsIVFEncodeListnoOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'IndexShardsIVF.encodeListno:options', allowed);
  const listNo_ = core.idx(listNo, 'IndexShardsIVF.encodeListno:listNo', 0);
  const code_ = core.outU8(options?.code, self.coarseCodeSize(), 'IndexShardsIVF.encodeListno:code');
  return {
    op: ops.IndexShardsIVF_encode_listno,
    name: 'IndexShardsIVF.encodeListno',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, code_],
    finish: encode_listnoResult,
    signal: undefined,
    progress: null,
  };
}

const encode_listnoResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;

function decode_listnoCall(self: IndexShardsIVF, code: Codes): core.Call<number> {
  const code_ = core.u8(code, 'IndexShardsIVF.decodeListno:code');
  core.length(code_, self.coarseCodeSize(), 'IndexShardsIVF.decodeListno:code', 'coarse_code_size()');
  return {
    op: ops.IndexShardsIVF_decode_listno,
    name: 'IndexShardsIVF.decodeListno',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_],
    finish: decode_listnoResult,
    signal: undefined,
    progress: null,
  };
}

const decode_listnoResult = (raw: unknown): number => raw as number;
