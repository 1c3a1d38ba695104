// Generated from schema/ by `npm run generate`; never edited.
/** Linear, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Linear')(args)) as never);
  }

  /**
   * Number of components of what goes in.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::in_features`.
   */
  get inFeatures(): Promise<number> {
    return core.get(this, 'inFeatures') as Promise<number>;
  }

  /**
   * Number of components of what comes out.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::out_features`.
   */
  get outFeatures(): Promise<number> {
    return core.get(this, 'outFeatures') as Promise<number>;
  }

  /**
   * The matrix, out_features rows of in_features values, zeros at first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::weight`.
   */
  get weight(): Promise<Float32Array> {
    return core.get(this, 'weight') as Promise<Float32Array>;
  }

  set weight(value: Vectors) {
    core.set(this, 'weight', value);
  }

  /**
   * The vector that is added, out_features values, zeros at first; empty where none is added. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/utils/NeuralNet.h`, `Linear::bias`.
   */
  get bias(): Promise<Float32Array> {
    return core.get(this, 'bias') as Promise<Float32Array>;
  }

  set bias(value: Vectors) {
    core.set(this, 'bias', value);
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
    return core.call(this, 'forward', [x, options]) as never;
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
  async fromArray(array: Vectors, bias: Vectors | null = null): Promise<void> {
    return core.call(this, 'fromArray', [array, bias]) as never;
  }
}
