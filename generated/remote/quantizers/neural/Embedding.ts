// Generated from schema/ by `npm run generate`; never edited.
/** Embedding, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';

/**
 * Named extras of `Embedding.forwardSync`.
 */
export interface EmbeddingForwardSyncOptions {
  /**
   * Own array for the result, filled in place and returned. Their vectors, one row each. Shape n × embedding_dim.
   */
  readonly y?: Float32Array;
}

/**
 * Named extras of `Embedding.forward`.
 */
export interface EmbeddingForwardOptions extends EmbeddingForwardSyncOptions, CallOptions {
}

/**
 * Gives a vector for each number, as a layer of a neural net does.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `Embedding`.
 * Since FAISS 1.9.0.
 */
export class Embedding extends core.FaissObject {
  /**
   * Makes an Embedding.
   *
   * @param numEmbeddings How many vectors there are. At least 1.
   * @param embeddingDim Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(numEmbeddings: number, embeddingDim: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('Embedding')(args)) as never);
  }

  /**
   * How many vectors there are.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::num_embeddings`.
   */
  get numEmbeddings(): Promise<number> {
    return core.get(this, 'numEmbeddings') as Promise<number>;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::embedding_dim`.
   */
  get embeddingDim(): Promise<number> {
    return core.get(this, 'embeddingDim') as Promise<number>;
  }

  /**
   * The vectors, num_embeddings rows of embedding_dim values, zeros at first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::weight`.
   */
  get weight(): Promise<Float32Array> {
    return core.get(this, 'weight') as Promise<Float32Array>;
  }

  set weight(value: Vectors) {
    core.set(this, 'weight', value);
  }

  /**
   * The vectors of numbers. Python calls the object itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::operator()`.
   *
   * @param codes The numbers, from 0 to num_embeddings - 1. Shape n.
   * @param options Named extras; see the type.
   * @returns Their vectors, one row each. Shape n × embedding_dim.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async forward(codes: Int32Array | readonly number[], options?: EmbeddingForwardOptions): Promise<Float32Array> {
    return core.call(this, 'forward', [codes, options]) as never;
  }

  /**
   * Takes vectors over, all at once.
   *
   * Effect: changes this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::from_array`.
   *
   * @param array The vectors, one row each, as PyTorch keeps them. Shape num_embeddings × embedding_dim.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   */
  async fromArray(array: Vectors): Promise<void> {
    return core.call(this, 'fromArray', [array]) as never;
  }
}
