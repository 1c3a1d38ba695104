// Generated from schema/ by `npm run generate`; never edited.
/** IndexLSH, mirrored from faiss/IndexLSH.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { LinearTransform } from '../../transforms/LinearTransform.js';
import type { RandomRotationMatrix } from '../../transforms/RandomRotationMatrix.js';

/**
 * Named extras of `IndexLSH.applyPreprocessSync`.
 */
export interface IndexLSHApplyPreprocessSyncOptions {
  /**
   * Own array for the result, filled in place and returned. The numbers, one row for each vector. Shape n × nbits.
   */
  readonly xt?: Float32Array;
}

/**
 * Named extras of `IndexLSH.applyPreprocess`.
 */
export interface IndexLSHApplyPreprocessOptions extends IndexLSHApplyPreprocessSyncOptions, CallOptions {
}

/**
 * Stores the signs of random projections of each vector and compares them by Hamming distance.
 *
 * FAISS: `faiss/IndexLSH.h`, `IndexLSH`.
 * Since FAISS 1.7.3.
 */
export class IndexLSH extends IndexFlatCodes {
  /**
   * Makes an IndexLSH.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nbits Number of bits of a code. At least 1.
   * @param rotateData Whether vectors are rotated at random first; needs nbits of at least d. Default true.
   * @param trainThresholds Whether the thresholds are learnt from data instead of being 0. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: number, rotateData?: boolean, trainThresholds?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexLSH(args)) as never);
  }

  /**
   * Number of bits of a code.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IndexLSH_nbits_get, 'IndexLSH.nbits') as number;
  }

  /**
   * Whether vectors are rotated at random first.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::rotate_data`.
   */
  get rotateData(): boolean {
    return core.getScalar(this, ops.IndexLSH_rotate_data_get, 'IndexLSH.rotateData') as boolean;
  }

  /**
   * Whether the thresholds are learnt from data instead of being 0.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::train_thresholds`.
   */
  get trainThresholds(): boolean {
    return core.getScalar(this, ops.IndexLSH_train_thresholds_get, 'IndexLSH.trainThresholds') as boolean;
  }

  /**
   * The random rotation.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::rrot`.
   */
  get rrot(): RandomRotationMatrix {
    return core.getView(this, ops.IndexLSH_rrot_get, 'IndexLSH.rrot', classes.RandomRotationMatrix) as RandomRotationMatrix;
  }

  /**
   * Threshold of each bit. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::thresholds`.
   */
  get thresholds(): Float32Array {
    return core.getArray(this, ops.IndexLSH_thresholds_get, 'IndexLSH.thresholds') as Float32Array;
  }

  /**
   * Computes the numbers whose signs are the bits of a code.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::apply_preprocess`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The numbers, one row for each vector. Shape n × nbits.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async applyPreprocess(x: Vectors, options?: IndexLSHApplyPreprocessOptions): Promise<Float32Array> {
    return core.later(apply_preprocessCall(this, x, options, apply_preprocessKeys));
  }

  /**
   * Computes the numbers whose signs are the bits of a code.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::apply_preprocess`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns The numbers, one row for each vector. Shape n × nbits.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  applyPreprocessSync(x: Vectors, options?: IndexLSHApplyPreprocessSyncOptions): Float32Array {
    return core.now(apply_preprocessCall(this, x, options, apply_preprocessSyncKeys));
  }

  /**
   * Moves the learnt thresholds into the bias of a transform that is applied before. Nothing happens where none were learnt.
   *
   * Effect: changes this object.
   * Also changes vt.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::transfer_thresholds`.
   *
   * @param vt Transform with as many rows as there are bits.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  transferThresholds(vt: LinearTransform): void {
    return core.now(transfer_thresholdsCall(this, vt));
  }
}

function newIndexLSH(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 4) {
    const d = args[0] as number;
    const nbits = args[1] as number;
    const rotateData = (args[2] === undefined ? true : args[2]) as boolean;
    const trainThresholds = (args[3] === undefined ? false : args[3]) as boolean;
    const d_ = core.idx(d, 'IndexLSH.constructor:d', 1);
    const nbits_ = core.int(nbits, 'IndexLSH.constructor:nbits', 1);
    const rotateData_ = core.bool(rotateData, 'IndexLSH.constructor:rotateData');
    const trainThresholds_ = core.bool(trainThresholds, 'IndexLSH.constructor:trainThresholds');
    return core.construct(ops.IndexLSH_new0, 'IndexLSH.constructor', [d_, nbits_, rotateData_, trainThresholds_], null);
  }

  throw core.wrongArguments('IndexLSH.constructor', ['(d, nbits, rotateData = true, trainThresholds = false)']);
}

const apply_preprocessSyncKeys: readonly string[] = ['xt'];
const apply_preprocessKeys: readonly string[] = ['xt', 'signal'];

function apply_preprocessCall(self: IndexLSH, x: Vectors, options: IndexLSHApplyPreprocessOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexLSH.applyPreprocess:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexLSH.applyPreprocess:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexLSH.applyPreprocess:x', 'd');
  const xt_ = core.outF32(options?.xt, n * self.nbits, 'IndexLSH.applyPreprocess:xt');
  return {
    op: ops.IndexLSH_apply_preprocess,
    name: 'IndexLSH.applyPreprocess',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, xt_],
    finish: apply_preprocessResult,
    signal: options?.signal,
    progress: null,
  };
}

const apply_preprocessResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function transfer_thresholdsCall(self: IndexLSH, vt: LinearTransform): core.Call<void> {
  const vt_ = core.handleOf(vt, classes.LinearTransform, 'IndexLSH.transferThresholds:vt');
  return {
    op: ops.IndexLSH_transfer_thresholds,
    name: 'IndexLSH.transferThresholds',
    effect: 'write',
    self: self,
    others: [[vt, 'write']],
    args: [core.selfHandle(self), vt_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
