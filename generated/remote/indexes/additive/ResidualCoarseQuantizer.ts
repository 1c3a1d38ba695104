// Generated from schema/ by `npm run generate`; never edited.
/** ResidualCoarseQuantizer, mirrored from faiss/IndexAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('ResidualCoarseQuantizer')(args)) as never, undefined as never);
  }

  /**
   * The residual quantizer whose sums of codebook entries are searched.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::rq`.
   */
  get rq(): ResidualQuantizer {
    return core.part(this, 'rq', 'ResidualQuantizer') as ResidualQuantizer;
  }

  /**
   * Number of sums that a search keeps at each step for each of the k wanted, at least 1; a negative number searches all exactly. Use set_beam_factor to change it, which makes the tables that the search needs. Default 4.
   *
   * FAISS: `faiss/IndexAdditiveQuantizer.h`, `ResidualCoarseQuantizer::beam_factor`.
   */
  get beamFactor(): Promise<number> {
    return core.get(this, 'beamFactor') as Promise<number>;
  }

  set beamFactor(value: number) {
    core.set(this, 'beamFactor', value);
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
    return core.call(this, 'setBeamFactor', [newBeamFactor, options]) as never;
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
    return core.call(this, 'initializeFrom', [other, options]) as never;
  }
}
