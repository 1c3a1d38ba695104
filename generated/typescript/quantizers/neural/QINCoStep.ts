// Generated from schema/ by `npm run generate`; never edited.
/** QINCoStep, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { Embedding } from './Embedding.js';
import type { FFN } from './FFN.js';
import type { Linear } from './Linear.js';

/**
 * Named extras of `QINCoStep.encodeSync`.
 */
export interface QINCoStepEncodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Number of the entry for each vector. Shape n.
   */
  readonly codes?: Int32Array;
  /**
   * Own array for the result, filled in place and returned. What the entry adds to the estimate, one row each. Shape n × d.
   */
  readonly residuals?: Float32Array;
}

/**
 * Named extras of `QINCoStep.encode`.
 */
export interface QINCoStepEncodeOptions extends QINCoStepEncodeSyncOptions, CallOptions {
}

/**
 * What `QINCoStep.encode` gives.
 */
export interface QINCoStepEncodeResult {
  /**
   * Number of the entry for each vector. Shape n.
   */
  readonly codes: Int32Array;
  /**
   * What the entry adds to the estimate, one row each. Shape n × d.
   */
  readonly residuals: Float32Array;
}

/**
 * Named extras of `QINCoStep.decodeSync`.
 */
export interface QINCoStepDecodeSyncOptions {
  /**
   * Own array for the result, filled in place and returned. What is added to each estimate, one row each. Shape n × d.
   */
  readonly residuals?: Float32Array;
}

/**
 * Named extras of `QINCoStep.decode`.
 */
export interface QINCoStepDecodeOptions extends QINCoStepDecodeSyncOptions, CallOptions {
}

/**
 * One codebook of a QINCo. Its entries are changed by a neural net according to what the codebooks before it gave, and the nearest of the changed entries encodes what they left over.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep`.
 * Since FAISS 1.9.0.
 */
export class QINCoStep extends core.FaissObject {
  /**
   * Makes a QINCoStep.
   *
   * @param d Number of components of every vector. At least 1.
   * @param K Number of entries of the codebook. At least 1.
   * @param L Number of residual blocks of the net. At least 0.
   * @param h Number of components within a block. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, K: number, L: number, h: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newQINCoStep(args)) as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.QINCoStep_d_get, 'QINCoStep.d') as number;
  }

  /**
   * Number of entries of the codebook.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::K`.
   */
  get K(): number {
    return core.getConstant(this, ops.QINCoStep_K_get, 'QINCoStep.K') as number;
  }

  /**
   * Number of residual blocks of the net.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::L`.
   */
  get L(): number {
    return core.getConstant(this, ops.QINCoStep_L_get, 'QINCoStep.L') as number;
  }

  /**
   * Number of components within a block.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::h`.
   */
  get h(): number {
    return core.getConstant(this, ops.QINCoStep_h_get, 'QINCoStep.h') as number;
  }

  /**
   * The entries before they are changed.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::codebook`.
   */
  get codebook(): Embedding {
    return core.getView(this, ops.QINCoStep_codebook_get, 'QINCoStep.codebook', classes.Embedding) as Embedding;
  }

  /**
   * The layer that takes an entry and the estimate so far, 2 * d values.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::MLPconcat`.
   */
  get MLPconcat(): Linear {
    return core.getView(this, ops.QINCoStep_MLPconcat_get, 'QINCoStep.MLPconcat', classes.Linear) as Linear;
  }

  /**
   * The blocks, whose results are added to what goes in.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::residual_blocks`.
   */
  get residualBlocks(): readonly FFN[] {
    return core.getViews(this, ops.QINCoStep_residual_blocks_get, 'QINCoStep.residualBlocks', classes.FFN) as FFN[];
  }

  /**
   * One residual block.
   *
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::get_residual_block`.
   *
   * @param i Number of the block, below L. At least 0.
   * @returns The block, a part of this object.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getResidualBlock(i: number): FFN {
    return core.now(get_residual_blockCall(this, i));
  }

  /**
   * Encodes vectors whose estimate so far is known.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::encode`.
   *
   * @param xhat Estimate of each vector so far, one row each. Shape n × d.
   * @param x The vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns codes: Number of the entry for each vector. Shape n. residuals: What the entry adds to the estimate, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encode(xhat: Vectors, x: Vectors, options?: QINCoStepEncodeOptions): Promise<QINCoStepEncodeResult> {
    return core.later(encodeCall(this, xhat, x, options, encodeKeys));
  }

  /**
   * Encodes vectors whose estimate so far is known.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::encode`.
   *
   * @param xhat Estimate of each vector so far, one row each. Shape n × d.
   * @param x The vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns codes: Number of the entry for each vector. Shape n. residuals: What the entry adds to the estimate, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  encodeSync(xhat: Vectors, x: Vectors, options?: QINCoStepEncodeSyncOptions): QINCoStepEncodeResult {
    return core.now(encodeCall(this, xhat, x, options, encodeSyncKeys));
  }

  /**
   * What entries add to estimates.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::decode`.
   *
   * @param xhat Estimate of each vector so far, one row each. Shape n × d.
   * @param codes Number of the entry for each vector, below K. Shape n.
   * @param options Named extras; see the type.
   * @returns What is added to each estimate, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decode(xhat: Vectors, codes: Int32Array | readonly number[], options?: QINCoStepDecodeOptions): Promise<Float32Array> {
    return core.later(decodeCall(this, xhat, codes, options, decodeKeys));
  }

  /**
   * What entries add to estimates.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::decode`.
   *
   * @param xhat Estimate of each vector so far, one row each. Shape n × d.
   * @param codes Number of the entry for each vector, below K. Shape n.
   * @param options Named extras; see the type.
   * @returns What is added to each estimate, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeSync(xhat: Vectors, codes: Int32Array | readonly number[], options?: QINCoStepDecodeSyncOptions): Float32Array {
    return core.now(decodeCall(this, xhat, codes, options, decodeSyncKeys));
  }
}

function newQINCoStep(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const d = args[0] as number;
    const K = args[1] as number;
    const L = args[2] as number;
    const h = args[3] as number;
    const d_ = core.int(d, 'QINCoStep.constructor:d', 1);
    const K_ = core.int(K, 'QINCoStep.constructor:K', 1);
    const L_ = core.int(L, 'QINCoStep.constructor:L', 0);
    const h_ = core.int(h, 'QINCoStep.constructor:h', 1);
    return core.construct(ops.QINCoStep_new0, 'QINCoStep.constructor', [d_, K_, L_, h_], null);
  }

  throw core.wrongArguments('QINCoStep.constructor', ['(d, K, L, h)']);
}

function get_residual_blockCall(self: QINCoStep, i: number): core.Call<FFN> {
  const i_ = core.int(i, 'QINCoStep.getResidualBlock:i', 0);
  return {
    op: ops.QINCoStep_get_residual_block,
    name: 'QINCoStep.getResidualBlock',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), i_],
    finish: (raw) => core.adopt(raw as number, classes.FFN, self) as FFN,
    signal: undefined,
    progress: null,
  };
}

const encodeSyncKeys: readonly string[] = ['codes', 'residuals'];
const encodeKeys: readonly string[] = ['codes', 'residuals', 'signal'];

function encodeCall(self: QINCoStep, xhat: Vectors, x: Vectors, options: QINCoStepEncodeOptions | undefined, allowed: readonly string[]): core.Call<QINCoStepEncodeResult> {
  if (options !== undefined) core.options(options, 'QINCoStep.encode:options', allowed);
  const d$ = self.d;
  const xhat_ = core.f32(xhat, 'QINCoStep.encode:xhat', d$, 'd');
  const x_ = core.f32(x, 'QINCoStep.encode:x', d$, 'd');
  const n = core.rows(xhat_, d$, 'QINCoStep.encode:xhat', 'd');
  core.length(x_, n * d$, 'QINCoStep.encode:x', 'n * d');
  const codes_ = core.outI32(options?.codes, n, 'QINCoStep.encode:codes', null, (options?.residuals === undefined ? 4 * n * d$ : 0));
  const residuals_ = core.outF32(options?.residuals, n * d$, 'QINCoStep.encode:residuals', options?.codes === undefined ? codes_ : null);
  return {
    op: ops.QINCoStep_encode,
    name: 'QINCoStep.encode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xhat_, x_, codes_, residuals_],
    finish: encodeResult,
    signal: options?.signal,
    progress: null,
  };
}

const encodeResult = (_raw: unknown, args: readonly unknown[]): QINCoStepEncodeResult => ({ codes: args[3] as Int32Array, residuals: args[4] as Float32Array });
const decodeSyncKeys: readonly string[] = ['residuals'];
const decodeKeys: readonly string[] = ['residuals', 'signal'];

function decodeCall(self: QINCoStep, xhat: Vectors, codes: Int32Array | readonly number[], options: QINCoStepDecodeOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'QINCoStep.decode:options', allowed);
  const d$ = self.d;
  const xhat_ = core.f32(xhat, 'QINCoStep.decode:xhat', d$, 'd');
  const codes_ = core.i32(codes, 'QINCoStep.decode:codes');
  const n = core.rows(xhat_, d$, 'QINCoStep.decode:xhat', 'd');
  core.length(codes_, n, 'QINCoStep.decode:codes', 'n');
  const residuals_ = core.outF32(options?.residuals, n * d$, 'QINCoStep.decode:residuals');
  return {
    op: ops.QINCoStep_decode,
    name: 'QINCoStep.decode',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xhat_, codes_, residuals_],
    finish: decodeResult,
    signal: options?.signal,
    progress: null,
  };
}

const decodeResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;
