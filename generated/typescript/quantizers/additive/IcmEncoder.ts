// Generated from schema/ by `npm run generate`; never edited.
/** IcmEncoder, mirrored from faiss/impl/LocalSearchQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import type { LocalSearchQuantizer } from './LocalSearchQuantizer.js';
import type { RandomGenerator } from '../../utilities/RandomGenerator.js';

/**
 * The part of a LocalSearchQuantizer that searches for codes, with the products of pairs of codebook entries at hand.
 *
 * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder`.
 * Since FAISS 1.7.3.
 */
export class IcmEncoder extends core.FaissObject {
  /**
   * Makes an IcmEncoder.
   *
   * @param lsq Quantizer whose codebooks are used. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(lsq: LocalSearchQuantizer);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIcmEncoder(args)) as never);
  }

  /**
   * Twice the inner product of every pair of codebook entries once set_binary_term made them, else empty. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::binaries`.
   */
  get binaries(): Float32Array {
    return core.getArray(this, ops.IcmEncoder_binaries_get, 'IcmEncoder.binaries') as Float32Array;
  }

  /**
   * Whether encoding writes its progress to the standard output of the process. Default false.
   *
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::verbose`.
   */
  get verbose(): boolean {
    return core.getScalar(this, ops.IcmEncoder_verbose_get, 'IcmEncoder.verbose') as boolean;
  }

  set verbose(value: boolean) {
    core.setScalar(this, ops.IcmEncoder_verbose_set, ops.IcmEncoder_verbose_get, 'IcmEncoder.verbose', core.bool(value, 'IcmEncoder.verbose:verbose'));
  }

  /**
   * The quantizer whose codebooks are used.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::lsq`.
   */
  get lsq(): LocalSearchQuantizer {
    return core.getView(this, ops.IcmEncoder_lsq_get, 'IcmEncoder.lsq', classes.LocalSearchQuantizer) as LocalSearchQuantizer;
  }

  /**
   * Computes binaries from the codebooks of the quantizer.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::set_binary_term`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setBinaryTerm(options?: CallOptions): Promise<void> {
    return core.later(set_binary_termCall(this, options, set_binary_termKeys));
  }

  /**
   * Computes binaries from the codebooks of the quantizer.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::set_binary_term`.
   *
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  setBinaryTermSync(): void {
    return core.now(set_binary_termCall(this, undefined, core.noKeys));
  }

  /**
   * Looks for better codes of vectors, in place. Call set_binary_term first.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::encode`.
   *
   * @param codes Number of an entry of each codebook, one row of lsq.M numbers for each vector; it must be an Int32Array. Shape any length. Changed in place.
   * @param x Vectors, one row of lsq.d values each. Shape any length.
   * @param gen Where chance comes from.
   * @param n Number of vectors.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async encode(codes: Int32Array, x: Vectors, gen: RandomGenerator, n: number, ilsIters: number, options?: CallOptions): Promise<void> {
    return core.later(encodeCall(this, codes, x, gen, n, ilsIters, options, encodeKeys));
  }

  /**
   * Looks for better codes of vectors, in place. Call set_binary_term first.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes gen.
   * FAISS: `faiss/impl/LocalSearchQuantizer.h`, `IcmEncoder::encode`.
   *
   * @param codes Number of an entry of each codebook, one row of lsq.M numbers for each vector; it must be an Int32Array. Shape any length. Changed in place.
   * @param x Vectors, one row of lsq.d values each. Shape any length.
   * @param gen Where chance comes from.
   * @param n Number of vectors.
   * @param ilsIters Number of times that a code is disturbed and improved again. At most 4096.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  encodeSync(codes: Int32Array, x: Vectors, gen: RandomGenerator, n: number, ilsIters: number): void {
    return core.now(encodeCall(this, codes, x, gen, n, ilsIters, undefined, core.noKeys));
  }
}

function newIcmEncoder(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const lsq = args[0] as LocalSearchQuantizer;
    const lsq_ = core.handleOf(lsq, classes.LocalSearchQuantizer, 'IcmEncoder.constructor:lsq');
    return core.construct(ops.IcmEncoder_new0, 'IcmEncoder.constructor', [lsq_], [lsq]);
  }

  throw core.wrongArguments('IcmEncoder.constructor', ['(lsq)']);
}

const set_binary_termKeys: readonly string[] = ['signal'];

function set_binary_termCall(self: IcmEncoder, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IcmEncoder.setBinaryTerm:options', allowed);
  return {
    op: ops.IcmEncoder_set_binary_term,
    name: 'IcmEncoder.setBinaryTerm',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const encodeKeys: readonly string[] = ['signal'];

function encodeCall(self: IcmEncoder, codes: Int32Array, x: Vectors, gen: RandomGenerator, n: number, ilsIters: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IcmEncoder.encode:options', allowed);
  const codes_ = core.inout(codes, 'IcmEncoder.encode:codes', 'Int32Array');
  const x_ = core.f32(x, 'IcmEncoder.encode:x');
  const gen_ = core.handleOf(gen, classes.RandomGenerator, 'IcmEncoder.encode:gen');
  const n_ = core.size(n, 'IcmEncoder.encode:n');
  const ilsIters_ = core.size(ilsIters, 'IcmEncoder.encode:ilsIters', undefined, 4096);
  return {
    op: ops.IcmEncoder_encode,
    name: 'IcmEncoder.encode',
    effect: 'read',
    self: self,
    others: [[gen, 'write']],
    args: [core.selfHandle(self), codes_, x_, gen_, n_, ilsIters_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
