// Generated from schema/ by `npm run generate`; never edited.
/** Level1Quantizer, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { ClusteringParameters } from '../../clustering/ClusteringParameters.js';
import type { Index } from '../Index.js';

/**
 * Named extras of `Level1Quantizer.encodeListno`.
 */
export interface Level1QuantizerEncodeListnoOptions {
  /**
   * Own array for the result, filled in place and returned. The number, lowest byte first. Shape coarse_code_size().
   */
  readonly code?: Uint8Array;
}

/**
 * Assigns vectors to lists by a coarse quantizer. Every inverted file has these members too; an object of this class holds them alone, to train a quantizer or to write list numbers.
 *
 * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer`.
 * Since FAISS 1.7.3.
 */
export class Level1Quantizer extends core.FaissObject {
  /**
   * Makes a Level1Quantizer.
   *
   * @param quantizer Assigns vectors to lists; empty or holding nlist centroids. Kept alive for as long as it is used here.
   * @param nlist Number of lists. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, nlist: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newLevel1Quantizer(args)) as never);
  }

  /**
   * Coarse quantizer that assigns a vector to its inverted list. Another one may be set, of the same d and, once the index is trained, with one centroid for each list; the former one stays alive as long as the index.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::quantizer`.
   */
  get quantizer(): Index {
    return core.getView(this, ops.Level1Quantizer_quantizer_get, 'Level1Quantizer.quantizer', classes.Index) as Index;
  }

  set quantizer(value: Index) {
    core.setPointer(this, ops.Level1Quantizer_quantizer_set, ops.Level1Quantizer_quantizer_get, 'Level1Quantizer.quantizer', value, classes.Index);
  }

  /**
   * Number of inverted lists.
   *
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::nlist`.
   */
  get nlist(): number {
    return core.getConstant(this, ops.Level1Quantizer_nlist_get, 'Level1Quantizer.nlist') as number;
  }

  /**
   * How training treats the coarse quantizer: 0 runs k-means with it as the assigning index, 1 passes the training vectors to its own train, 2 runs k-means on a flat index and adds the centroids to it. From 0 to 2. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::quantizer_trains_alone`.
   */
  get quantizerTrainsAlone(): number {
    return core.getScalar(this, ops.Level1Quantizer_quantizer_trains_alone_get, 'Level1Quantizer.quantizerTrainsAlone') as number;
  }

  set quantizerTrainsAlone(value: number) {
    core.setScalar(this, ops.Level1Quantizer_quantizer_trains_alone_set, ops.Level1Quantizer_quantizer_trains_alone_get, 'Level1Quantizer.quantizerTrainsAlone', core.int(value, 'Level1Quantizer.quantizerTrainsAlone:quantizerTrainsAlone', 0, 2));
  }

  /**
   * Whether FAISS itself frees the quantizer, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.Level1Quantizer_own_fields_get, 'Level1Quantizer.ownFields') as boolean;
  }

  /**
   * Settings of the k-means that trains the coarse quantizer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::cp`.
   */
  get cp(): ClusteringParameters {
    return core.getView(this, ops.Level1Quantizer_cp_get, 'Level1Quantizer.cp', classes.ClusteringParameters) as ClusteringParameters;
  }

  /**
   * Index that assigns vectors to centroids during k-means instead of a flat one; null uses the flat one. Default null.
   *
   * What is set here is kept alive with this object.
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::clustering_index`.
   */
  get clusteringIndex(): Index | null {
    return core.getView(this, ops.Level1Quantizer_clustering_index_get, 'Level1Quantizer.clusteringIndex', classes.Index) as Index | null;
  }

  set clusteringIndex(value: Index | null) {
    core.setPointer(this, ops.Level1Quantizer_clustering_index_set, ops.Level1Quantizer_clustering_index_get, 'Level1Quantizer.clusteringIndex', value, classes.Index);
  }

  /**
   * Trains the coarse quantizer alone, until it holds one centroid for each list. Nothing happens when it already does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::train_q1`.
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
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::train_q1`.
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
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::coarse_code_size`.
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
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::encode_listno`.
   *
   * @param listNo Number of the inverted list, below nlist. At least 0.
   * @param options Named extras; see the type.
   * @returns The number, lowest byte first. Shape coarse_code_size().
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  encodeListno(listNo: number, options?: Level1QuantizerEncodeListnoOptions): Uint8Array {
    return core.now(encode_listnoCall(this, listNo, options, encode_listnoSyncKeys));
  }

  /**
   * Reads the number of an inverted list from the start of a code of sa_encode.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVF.h`, `Level1Quantizer::decode_listno`.
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

function newLevel1Quantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const quantizer = args[0] as Index;
    const nlist = args[1] as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'Level1Quantizer.constructor:quantizer');
    const nlist_ = core.size(nlist, 'Level1Quantizer.constructor:nlist', 1);
    return core.construct(ops.Level1Quantizer_new0, 'Level1Quantizer.constructor', [quantizer_, nlist_], [quantizer]);
  }

  throw core.wrongArguments('Level1Quantizer.constructor', ['(quantizer, nlist)']);
}

const train_q1Keys: readonly string[] = ['signal'];

function train_q1Call(self: Level1Quantizer, x: Vectors, verbose: boolean, metricType: MetricType, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Level1Quantizer.trainQ1:options', allowed);
  const x_ = core.f32(x, 'Level1Quantizer.trainQ1:x');
  const verbose_ = core.bool(verbose, 'Level1Quantizer.trainQ1:verbose');
  const metricType_ = core.enumeration(metricType, 'Level1Quantizer.trainQ1:metricType', MetricType);
  return {
    op: ops.Level1Quantizer_train_q1,
    name: 'Level1Quantizer.trainQ1',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, verbose_, metricType_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function coarse_code_sizeCall(self: Level1Quantizer): core.Call<number> {
  return {
    op: ops.Level1Quantizer_coarse_code_size,
    name: 'Level1Quantizer.coarseCodeSize',
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

function encode_listnoCall(self: Level1Quantizer, listNo: number, options: Level1QuantizerEncodeListnoOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'Level1Quantizer.encodeListno:options', allowed);
  const listNo_ = core.idx(listNo, 'Level1Quantizer.encodeListno:listNo', 0);
  const code_ = core.outU8(options?.code, self.coarseCodeSize(), 'Level1Quantizer.encodeListno:code');
  return {
    op: ops.Level1Quantizer_encode_listno,
    name: 'Level1Quantizer.encodeListno',
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

function decode_listnoCall(self: Level1Quantizer, code: Codes): core.Call<number> {
  const code_ = core.u8(code, 'Level1Quantizer.decodeListno:code');
  core.length(code_, self.coarseCodeSize(), 'Level1Quantizer.decodeListno:code', 'coarse_code_size()');
  return {
    op: ops.Level1Quantizer_decode_listno,
    name: 'Level1Quantizer.decodeListno',
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
