// Generated from schema/ by `npm run generate`; never edited.
/** ResidualCoarseQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { AdditiveCoarseQuantizer } from './AdditiveCoarseQuantizer.js';
import type { ResidualQuantizer } from '../../quantizers/additive/ResidualQuantizer.js';

/**
 * Index over all vectors that a residual quantizer can express, which a beam search finds without looking at all of them.
 *
 * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer`.
 * Since FAISS 1.7.3.
 */
export class ResidualCoarseQuantizer extends AdditiveCoarseQuantizer {
  /**
   * Codebooks of one size.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 1 to 24.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, metric?: MetricType);
  /**
   * Codebooks of different sizes.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nbits Bits that number the entries of each codebook, 1 to 24; one value for each codebook. Shape any length.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: BigUint64Array | readonly bigint[] | readonly number[], metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newResidualCoarseQuantizer(args)) as never, undefined as never);
  }

  /**
   * The residual quantizer whose sums of codebook entries are searched.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.getView(this, ops.ResidualCoarseQuantizer_rq_get, 'ResidualCoarseQuantizer.rq', classes.ResidualQuantizer) as ResidualQuantizer;
  }

  /**
   * Number of sums that a search keeps at each step for each of the k wanted, at least 1; a negative number searches all exactly. Use set_beam_factor to change it, which makes the tables that the search needs. Default 4.
   *
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::beam_factor`.
   */
  get beamFactor(): number {
    return core.getScalar(this, ops.ResidualCoarseQuantizer_beam_factor_get, 'ResidualCoarseQuantizer.beamFactor') as number;
  }

  set beamFactor(value: number) {
    core.setScalar(this, ops.ResidualCoarseQuantizer_beam_factor_set, ops.ResidualCoarseQuantizer_beam_factor_get, 'ResidualCoarseQuantizer.beamFactor', core.real32(value, 'ResidualCoarseQuantizer.beamFactor:beamFactor'));
  }

  /**
   * Sets beam_factor and computes the tables that the search needs then.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::set_beam_factor`.
   *
   * @param newBeamFactor At least 1, or negative for exact search.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async setBeamFactor(newBeamFactor: number, options?: CallOptions): Promise<void> {
    return core.later(set_beam_factorCall(this, newBeamFactor, options, set_beam_factorKeys));
  }

  /**
   * Sets beam_factor and computes the tables that the search needs then.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::set_beam_factor`.
   *
   * @param newBeamFactor At least 1, or negative for exact search.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  setBeamFactorSync(newBeamFactor: number): void {
    return core.now(set_beam_factorCall(this, newBeamFactor, undefined, core.noKeys));
  }

  /**
   * Takes over the first codebooks and the settings of a quantizer of the same d with at least as many codebooks.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::initialize_from`.
   * Since FAISS 1.7.4.
   *
   * @param other Quantizer whose codebooks are copied.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async initializeFrom(other: ResidualCoarseQuantizer, options?: CallOptions): Promise<void> {
    return core.later(initialize_fromCall(this, other, options, initialize_fromKeys));
  }

  /**
   * Takes over the first codebooks and the settings of a quantizer of the same d with at least as many codebooks.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::initialize_from`.
   * Since FAISS 1.7.4.
   *
   * @param other Quantizer whose codebooks are copied.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  initializeFromSync(other: ResidualCoarseQuantizer): void {
    return core.now(initialize_fromCall(this, other, undefined, core.noKeys));
  }
}

function newResidualCoarseQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count >= 3 && count <= 4 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && core.isNumeric(args[2]) && (args[3] === undefined || core.isNumeric(args[3])) ? 0 : 
    count >= 2 && count <= 3 && core.isNumeric(args[0]) && core.isData(args[1]) && (args[2] === undefined || core.isNumeric(args[2])) ? 1 : 
    count >= 3 && count <= 4 ? 0 : 
    count >= 2 && count <= 3 ? 1 : -1;
  if (form === 0) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.int(d, 'ResidualCoarseQuantizer.constructor:d', 1);
    const M_ = core.size(M, 'ResidualCoarseQuantizer.constructor:M', 1);
    const nbits_ = core.size(nbits, 'ResidualCoarseQuantizer.constructor:nbits', 1, 24);
    const metric_ = core.enumeration(metric, 'ResidualCoarseQuantizer.constructor:metric', MetricType);
    return core.construct(ops.ResidualCoarseQuantizer_new0, 'ResidualCoarseQuantizer.constructor', [d_, M_, nbits_, metric_], null);
  }

  if (form === 1) {
    const d = args[0] as number;
    const nbits = args[1] as BigUint64Array | readonly bigint[] | readonly number[];
    const metric = (args[2] === undefined ? 1 : args[2]) as MetricType;
    const d_ = core.int(d, 'ResidualCoarseQuantizer.constructor:d', 1);
    const nbits_ = core.u64(nbits, 'ResidualCoarseQuantizer.constructor:nbits');
    const metric_ = core.enumeration(metric, 'ResidualCoarseQuantizer.constructor:metric', MetricType);
    return core.construct(ops.ResidualCoarseQuantizer_new1, 'ResidualCoarseQuantizer.constructor', [d_, nbits_, metric_], null);
  }

  throw core.wrongArguments('ResidualCoarseQuantizer.constructor', ['(d, M, nbits, metric = METRIC_L2)', '(d, nbits, metric = METRIC_L2)']);
}

const set_beam_factorKeys: readonly string[] = ['signal'];

function set_beam_factorCall(self: ResidualCoarseQuantizer, newBeamFactor: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ResidualCoarseQuantizer.setBeamFactor:options', allowed);
  const newBeamFactor_ = core.real32(newBeamFactor, 'ResidualCoarseQuantizer.setBeamFactor:newBeamFactor');
  return {
    op: ops.ResidualCoarseQuantizer_set_beam_factor,
    name: 'ResidualCoarseQuantizer.setBeamFactor',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), newBeamFactor_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const initialize_fromKeys: readonly string[] = ['signal'];

function initialize_fromCall(self: ResidualCoarseQuantizer, other: ResidualCoarseQuantizer, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ResidualCoarseQuantizer.initializeFrom:options', allowed);
  const other_ = core.handleOf(other, classes.ResidualCoarseQuantizer, 'ResidualCoarseQuantizer.initializeFrom:other');
  return {
    op: ops.ResidualCoarseQuantizer_initialize_from,
    name: 'ResidualCoarseQuantizer.initializeFrom',
    effect: 'write',
    self: self,
    others: [[other, 'read']],
    args: [core.selfHandle(self), other_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
