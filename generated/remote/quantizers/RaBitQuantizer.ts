// Generated from schema/ by `npm run generate`; never edited.
/** RaBitQuantizer, mirrored from faiss/impl/RaBitQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { MetricType } from '../enums.js';
import type { CallOptions } from '../options.js';
import { Quantizer } from './Quantizer.js';
import type { FlatCodesDistanceComputer } from '../search/FlatCodesDistanceComputer.js';

/**
 * Named extras of `RaBitQuantizer.computeCodesCoreSync`.
 */
export interface RaBitQuantizerComputeCodesCoreSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Code of each vector, one row each. Shape n × code_size.
   */
  readonly codes?: Uint8Array;
}

/**
 * Named extras of `RaBitQuantizer.computeCodesCore`.
 */
export interface RaBitQuantizerComputeCodesCoreOptions extends RaBitQuantizerComputeCodesCoreSyncOptions, CallOptions {
}

/**
 * Named extras of `RaBitQuantizer.decodeCoreSync`.
 */
export interface RaBitQuantizerDecodeCoreSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Decoded vectors, one row each. Shape n × d.
   */
  readonly x?: Float32Array;
}

/**
 * Named extras of `RaBitQuantizer.decodeCore`.
 */
export interface RaBitQuantizerDecodeCoreOptions extends RaBitQuantizerDecodeCoreSyncOptions, CallOptions {
}

/**
 * RaBitQ: keeps one bit of each component, its side of a centroid, and two numbers by which distances are corrected. It learns nothing; vectors should be rotated at random before, as a RandomRotationMatrix does.
 *
 * FAISS: `faiss/impl/RaBitQuantizer.h`, `RaBitQuantizer`.
 * Since FAISS 1.11.0.
 */
export class RaBitQuantizer extends Quantizer {
  /**
   * Makes a RaBitQuantizer.
   *
   * @param d Number of components of every vector. At least 1.
   * @param metric Metric that the numbers beside the bits serve: METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('RaBitQuantizer')(args)) as never);
  }

  /**
   * Metric that the numbers beside the bits serve.
   *
   * FAISS: `faiss/impl/RaBitQuantizer.h`, `RaBitQuantizer::metric_type`.
   */
  get metricType(): Promise<MetricType> {
    return core.get(this, 'metricType') as Promise<MetricType>;
  }

  /**
   * Encodes vectors against a centroid of the caller's choice, as an inverted file does with that of the list.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/RaBitQuantizer.h`, `RaBitQuantizer::compute_codes_core`.
   *
   * @param x Vectors to encode, one row each. Shape n × d.
   * @param centroid Centroid whose sides the bits tell; null is the origin. Shape d. Default null.
   * @param options Named extras; see the type.
   * @returns Code of each vector, one row each. Shape n × code_size.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async computeCodesCore(x: Vectors, centroid: Vectors | null = null, options?: RaBitQuantizerComputeCodesCoreOptions): Promise<Uint8Array> {
    return core.call(this, 'computeCodesCore', [x, centroid, options]) as never;
  }

  /**
   * Turns codes of compute_codes_core back into vectors. Products with a query come out well; the distance to the encoded vector itself does not.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/impl/RaBitQuantizer.h`, `RaBitQuantizer::decode_core`.
   *
   * @param codes Codes, one row each. Shape n × code_size.
   * @param centroid Centroid against which the vectors were encoded; null is the origin. Shape d. Default null.
   * @param options Named extras; see the type.
   * @returns Decoded vectors, one row each. Shape n × d.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async decodeCore(codes: Codes, centroid: Vectors | null = null, options?: RaBitQuantizerDecodeCoreOptions): Promise<Float32Array> {
    return core.call(this, 'decodeCore', [codes, centroid, options]) as never;
  }

  /**
   * Makes a distance computer for codes that no index holds; distanceToCode compares its query with one.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/RaBitQuantizer.h`, `RaBitQuantizer::get_distance_computer`.
   *
   * @param qb Bits to which every component of a query is rounded for speed; 0 takes the query as it is. From 0 to 8.
   * @param centroidIn Centroid against which the vectors were encoded, which is copied; null is the origin. Shape d. Default null.
   * @returns The computer, which needs a query next.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async getDistanceComputer(qb: number, centroidIn: Vectors | null = null): Promise<FlatCodesDistanceComputer> {
    return core.call(this, 'getDistanceComputer', [qb, centroidIn]) as never;
  }
}
