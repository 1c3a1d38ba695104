// Generated from schema/ by `npm run generate`; never edited.
/** QINCoStep, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('QINCoStep')(args)) as never);
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Number of entries of the codebook.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::K`.
   */
  get K(): Promise<number> {
    return core.get(this, 'K') as Promise<number>;
  }

  /**
   * Number of residual blocks of the net.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::L`.
   */
  get L(): Promise<number> {
    return core.get(this, 'L') as Promise<number>;
  }

  /**
   * Number of components within a block.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::h`.
   */
  get h(): Promise<number> {
    return core.get(this, 'h') as Promise<number>;
  }

  /**
   * The entries before they are changed.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::codebook`.
   */
  get codebook(): Embedding {
    return core.part(this, 'codebook', 'Embedding') as Embedding;
  }

  /**
   * The layer that takes an entry and the estimate so far, 2 * d values.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::MLPconcat`.
   */
  get MLPconcat(): Linear {
    return core.part(this, 'MLPconcat', 'Linear') as Linear;
  }

  /**
   * The blocks, whose results are added to what goes in.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `QINCoStep::residual_blocks`.
   */
  get residualBlocks(): Promise<readonly FFN[]> {
    return core.get(this, 'residualBlocks') as Promise<readonly FFN[]>;
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
  async getResidualBlock(i: number): Promise<FFN> {
    return core.call(this, 'getResidualBlock', [i]) as never;
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
    return core.call(this, 'encode', [xhat, x, options]) as never;
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
    return core.call(this, 'decode', [xhat, codes, options]) as never;
  }
}
