// Generated from schema/ by `npm run generate`; never edited.
/** RaBitQuantizer, mirrored from faiss/impl/RaBitQuantizer.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors, Codes } from '@faiss-sdk/core';
import { classes } from '../classes.js';
import { MetricType } from '../enums.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newRaBitQuantizer(args)) as never);
  }

  /**
   * Metric that the numbers beside the bits serve.
   *
   * FAISS: `faiss/impl/RaBitQuantizer.h`, `RaBitQuantizer::metric_type`.
   */
  get metricType(): MetricType {
    return core.getConstant(this, ops.RaBitQuantizer_metric_type_get, 'RaBitQuantizer.metricType') as MetricType;
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
    return core.later(compute_codes_coreCall(this, x, centroid, options, compute_codes_coreKeys));
  }

  /**
   * Encodes vectors against a centroid of the caller's choice, as an inverted file does with that of the list.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  computeCodesCoreSync(x: Vectors, centroid: Vectors | null = null, options?: RaBitQuantizerComputeCodesCoreSyncOptions): Uint8Array {
    return core.now(compute_codes_coreCall(this, x, centroid, options, compute_codes_coreSyncKeys));
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
    return core.later(decode_coreCall(this, codes, centroid, options, decode_coreKeys));
  }

  /**
   * Turns codes of compute_codes_core back into vectors. Products with a query come out well; the distance to the encoded vector itself does not.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  decodeCoreSync(codes: Codes, centroid: Vectors | null = null, options?: RaBitQuantizerDecodeCoreSyncOptions): Float32Array {
    return core.now(decode_coreCall(this, codes, centroid, options, decode_coreSyncKeys));
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
  getDistanceComputer(qb: number, centroidIn: Vectors | null = null): FlatCodesDistanceComputer {
    return core.now(get_distance_computerCall(this, qb, centroidIn));
  }
}

function newRaBitQuantizer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const d = args[0] as number;
    const metric = (args[1] === undefined ? 1 : args[1]) as MetricType;
    const d_ = core.size(d, 'RaBitQuantizer.constructor:d', 1);
    const metric_ = core.enumeration(metric, 'RaBitQuantizer.constructor:metric', MetricType);
    return core.construct(ops.RaBitQuantizer_new0, 'RaBitQuantizer.constructor', [d_, metric_], null);
  }

  throw core.wrongArguments('RaBitQuantizer.constructor', ['(d, metric = METRIC_L2)']);
}

const compute_codes_coreSyncKeys: readonly string[] = ['codes'];
const compute_codes_coreKeys: readonly string[] = ['codes', 'signal'];

function compute_codes_coreCall(self: RaBitQuantizer, x: Vectors, centroid: Vectors | null, options: RaBitQuantizerComputeCodesCoreOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'RaBitQuantizer.computeCodesCore:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'RaBitQuantizer.computeCodesCore:x', d$, 'd');
  const centroid_ = centroid == null ? null : core.f32(centroid, 'RaBitQuantizer.computeCodesCore:centroid');
  const n = core.rows(x_, d$, 'RaBitQuantizer.computeCodesCore:x', 'd');
  if (centroid_ !== null) core.length(centroid_, d$, 'RaBitQuantizer.computeCodesCore:centroid', 'd');
  const codes_ = core.outU8(options?.codes, n * self.codeSize, 'RaBitQuantizer.computeCodesCore:codes');
  return {
    op: ops.RaBitQuantizer_compute_codes_core,
    name: 'RaBitQuantizer.computeCodesCore',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, centroid_, codes_],
    finish: compute_codes_coreResult,
    signal: options?.signal,
    progress: null,
  };
}

const compute_codes_coreResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[3] as Uint8Array;
const decode_coreSyncKeys: readonly string[] = ['x'];
const decode_coreKeys: readonly string[] = ['x', 'signal'];

function decode_coreCall(self: RaBitQuantizer, codes: Codes, centroid: Vectors | null, options: RaBitQuantizerDecodeCoreOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'RaBitQuantizer.decodeCore:options', allowed);
  const codeSize$ = self.codeSize;
  const d$ = self.d;
  const codes_ = core.u8(codes, 'RaBitQuantizer.decodeCore:codes', codeSize$, 'code_size');
  const centroid_ = centroid == null ? null : core.f32(centroid, 'RaBitQuantizer.decodeCore:centroid');
  const n = core.rows(codes_, codeSize$, 'RaBitQuantizer.decodeCore:codes', 'code_size');
  if (centroid_ !== null) core.length(centroid_, d$, 'RaBitQuantizer.decodeCore:centroid', 'd');
  const x_ = core.outF32(options?.x, n * d$, 'RaBitQuantizer.decodeCore:x');
  return {
    op: ops.RaBitQuantizer_decode_core,
    name: 'RaBitQuantizer.decodeCore',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, centroid_, x_],
    finish: decode_coreResult,
    signal: options?.signal,
    progress: null,
  };
}

const decode_coreResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[3] as Float32Array;

function get_distance_computerCall(self: RaBitQuantizer, qb: number, centroidIn: Vectors | null): core.Call<FlatCodesDistanceComputer> {
  const qb_ = core.int(qb, 'RaBitQuantizer.getDistanceComputer:qb', 0, 8);
  const centroidIn_ = centroidIn == null ? null : core.f32(centroidIn, 'RaBitQuantizer.getDistanceComputer:centroidIn');
  if (centroidIn_ !== null) core.length(centroidIn_, self.d, 'RaBitQuantizer.getDistanceComputer:centroidIn', 'd');
  return {
    op: ops.RaBitQuantizer_get_distance_computer,
    name: 'RaBitQuantizer.getDistanceComputer',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), qb_, centroidIn_],
    finish: get_distance_computerResult,
    signal: undefined,
    progress: null,
  };
}

const get_distance_computerResult = (raw: unknown): FlatCodesDistanceComputer => core.adopt(raw as number, classes.FlatCodesDistanceComputer) as FlatCodesDistanceComputer;
