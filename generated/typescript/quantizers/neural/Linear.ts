// Generated from schema/ by `npm run generate`; never edited.
/** Linear, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';

/**
 * Named extras of `Linear.forwardSync`.
 */
export interface LinearForwardSyncOptions {
  /**
   * Own array for the result, filled in place and returned. What comes out, one row each. Shape n × out_features.
   */
  readonly y?: Float32Array;
}

/**
 * Named extras of `Linear.forward`.
 */
export interface LinearForwardOptions extends LinearForwardSyncOptions, CallOptions {
}

/**
 * Multiplies vectors by a matrix and adds another vector, as a layer of a neural net does.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `Linear`.
 * Since FAISS 1.9.0.
 */
export class Linear extends core.FaissObject {
  /**
   * Makes a Linear.
   *
   * @param inFeatures Number of components of what goes in. At least 1.
   * @param outFeatures Number of components of what comes out. At least 1.
   * @param bias Whether a vector is added. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(inFeatures: number, outFeatures: number, bias?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newLinear(args)) as never);
  }

  /**
   * Number of components of what goes in.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::in_features`.
   */
  get inFeatures(): number {
    return core.getConstant(this, ops.Linear_in_features_get, 'Linear.inFeatures') as number;
  }

  /**
   * Number of components of what comes out.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::out_features`.
   */
  get outFeatures(): number {
    return core.getConstant(this, ops.Linear_out_features_get, 'Linear.outFeatures') as number;
  }

  /**
   * The matrix, out_features rows of in_features values, zeros at first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::weight`.
   */
  get weight(): Float32Array {
    return core.getArray(this, ops.Linear_weight_get, 'Linear.weight') as Float32Array;
  }

  set weight(value: Vectors) {
    core.setArray(this, ops.Linear_weight_set, ops.Linear_weight_get, 'Linear.weight', core.f32(value, 'Linear.weight:weight'));
  }

  /**
   * The vector that is added, out_features values, zeros at first; empty where none is added. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::bias`.
   */
  get bias(): Float32Array {
    return core.getArray(this, ops.Linear_bias_get, 'Linear.bias') as Float32Array;
  }

  set bias(value: Vectors) {
    core.setArray(this, ops.Linear_bias_set, ops.Linear_bias_get, 'Linear.bias', core.f32(value, 'Linear.bias:bias'));
  }

  /**
   * Puts vectors through the layer. Python calls the object itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::operator()`.
   *
   * @param x Vectors, one row each. Shape n × in_features.
   * @param options Named extras; see the type.
   * @returns What comes out, one row each. Shape n × out_features.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async forward(x: Vectors, options?: LinearForwardOptions): Promise<Float32Array> {
    return core.later(forwardCall(this, x, options, forwardKeys));
  }

  /**
   * Puts vectors through the layer. Python calls the object itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::operator()`.
   *
   * @param x Vectors, one row each. Shape n × in_features.
   * @param options Named extras; see the type.
   * @returns What comes out, one row each. Shape n × out_features.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  forwardSync(x: Vectors, options?: LinearForwardSyncOptions): Float32Array {
    return core.now(forwardCall(this, x, options, forwardSyncKeys));
  }

  /**
   * Takes weights over, all at once.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::from_array`.
   *
   * @param array The matrix, one row for each component of what comes out, as PyTorch keeps it. Shape out_features × in_features.
   * @param bias The vector that is added, only where the layer has one; null leaves it as it is. Shape out_features. Default null.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  fromArray(array: Vectors, bias: Vectors | null = null): void {
    return core.now(from_arrayCall(this, array, bias));
  }
}

function newLinear(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const inFeatures = args[0] as number;
    const outFeatures = args[1] as number;
    const bias = (args[2] === undefined ? true : args[2]) as boolean;
    const inFeatures_ = core.size(inFeatures, 'Linear.constructor:inFeatures', 1);
    const outFeatures_ = core.size(outFeatures, 'Linear.constructor:outFeatures', 1);
    const bias_ = core.bool(bias, 'Linear.constructor:bias');
    return core.construct(ops.Linear_new0, 'Linear.constructor', [inFeatures_, outFeatures_, bias_], null);
  }

  throw core.wrongArguments('Linear.constructor', ['(inFeatures, outFeatures, bias = true)']);
}

const forwardSyncKeys: readonly string[] = ['y'];
const forwardKeys: readonly string[] = ['y', 'signal'];

function forwardCall(self: Linear, x: Vectors, options: LinearForwardOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Linear.forward:options', allowed);
  const inFeatures$ = self.inFeatures;
  const x_ = core.f32(x, 'Linear.forward:x', inFeatures$, 'in_features');
  const n = core.rows(x_, inFeatures$, 'Linear.forward:x', 'in_features');
  const y_ = core.outF32(options?.y, n * self.outFeatures, 'Linear.forward:y');
  return {
    op: ops.Linear_forward,
    name: 'Linear.forward',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_, y_],
    finish: forwardResult,
    signal: options?.signal,
    progress: null,
  };
}

const forwardResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function from_arrayCall(self: Linear, array: Vectors, bias: Vectors | null): core.Call<void> {
  const outFeatures$ = self.outFeatures;
  const inFeatures$ = self.inFeatures;
  const array_ = core.f32(array, 'Linear.fromArray:array', outFeatures$ * inFeatures$, 'out_features * in_features');
  const bias_ = bias == null ? null : core.f32(bias, 'Linear.fromArray:bias');
  core.length(array_, outFeatures$ * inFeatures$, 'Linear.fromArray:array', 'out_features * in_features');
  if (bias_ !== null) core.length(bias_, outFeatures$, 'Linear.fromArray:bias', 'out_features');
  return {
    op: ops.Linear_from_array,
    name: 'Linear.fromArray',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), array_, bias_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
