// Generated from schema/ by `npm run generate`; never edited.
/** Embedding, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newEmbedding(args)) as never);
  }

  /**
   * How many vectors there are.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::num_embeddings`.
   */
  get numEmbeddings(): number {
    return core.getConstant(this, ops.Embedding_num_embeddings_get, 'Embedding.numEmbeddings') as number;
  }

  /**
   * Number of components of every vector.
   *
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::embedding_dim`.
   */
  get embeddingDim(): number {
    return core.getConstant(this, ops.Embedding_embedding_dim_get, 'Embedding.embeddingDim') as number;
  }

  /**
   * The vectors, num_embeddings rows of embedding_dim values, zeros at first. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/utils/NeuralNet.h`, `Embedding::weight`.
   */
  get weight(): Float32Array {
    return core.getArray(this, ops.Embedding_weight_get, 'Embedding.weight') as Float32Array;
  }

  set weight(value: Vectors) {
    core.setArray(this, ops.Embedding_weight_set, ops.Embedding_weight_get, 'Embedding.weight', core.f32(value, 'Embedding.weight:weight'));
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
    return core.later(forwardCall(this, codes, options, forwardKeys));
  }

  /**
   * The vectors of numbers. Python calls the object itself.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
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
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  forwardSync(codes: Int32Array | readonly number[], options?: EmbeddingForwardSyncOptions): Float32Array {
    return core.now(forwardCall(this, codes, options, forwardSyncKeys));
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
  fromArray(array: Vectors): void {
    return core.now(from_arrayCall(this, array));
  }
}

function newEmbedding(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const numEmbeddings = args[0] as number;
    const embeddingDim = args[1] as number;
    const numEmbeddings_ = core.size(numEmbeddings, 'Embedding.constructor:numEmbeddings', 1);
    const embeddingDim_ = core.size(embeddingDim, 'Embedding.constructor:embeddingDim', 1);
    return core.construct(ops.Embedding_new0, 'Embedding.constructor', [numEmbeddings_, embeddingDim_], null);
  }

  throw core.wrongArguments('Embedding.constructor', ['(numEmbeddings, embeddingDim)']);
}

const forwardSyncKeys: readonly string[] = ['y'];
const forwardKeys: readonly string[] = ['y', 'signal'];

function forwardCall(self: Embedding, codes: Int32Array | readonly number[], options: EmbeddingForwardOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'Embedding.forward:options', allowed);
  const codes_ = core.i32(codes, 'Embedding.forward:codes');
  const n = core.rows(codes_, 1, 'Embedding.forward:codes', '');
  const y_ = core.outF32(options?.y, n * self.embeddingDim, 'Embedding.forward:y');
  return {
    op: ops.Embedding_forward,
    name: 'Embedding.forward',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, y_],
    finish: forwardResult,
    signal: options?.signal,
    progress: null,
  };
}

const forwardResult = (_raw: unknown, args: readonly unknown[]): Float32Array => args[2] as Float32Array;

function from_arrayCall(self: Embedding, array: Vectors): core.Call<void> {
  const numEmbeddings$ = self.numEmbeddings;
  const embeddingDim$ = self.embeddingDim;
  const array_ = core.f32(array, 'Embedding.fromArray:array', numEmbeddings$ * embeddingDim$, 'num_embeddings * embedding_dim');
  core.length(array_, numEmbeddings$ * embeddingDim$, 'Embedding.fromArray:array', 'num_embeddings * embedding_dim');
  return {
    op: ops.Embedding_from_array,
    name: 'Embedding.fromArray',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), array_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
