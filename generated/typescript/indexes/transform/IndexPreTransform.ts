// Generated from schema/ by `npm run generate`; never edited.
/** IndexPreTransform, mirrored from faiss/IndexPreTransform.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { VectorTransform } from '../../transforms/VectorTransform.js';

/**
 * Applies a chain of transforms to every vector and hands the result to a sub-index.
 *
 * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform`.
 * Since FAISS 1.7.3.
 */
export class IndexPreTransform extends Index {
  /**
   * Wraps a sub-index without a transform; prepend_transform adds the first one.
   *
   * @param index Index that stores the transformed vectors. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  /**
   * Wraps a sub-index behind one transform.
   *
   * @param ltrans Transform that is applied to every vector; its d_out must be the d of the sub-index. Kept alive for as long as it is used here.
   * @param index Index that stores the transformed vectors. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(ltrans: VectorTransform, index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexPreTransform(args)) as never);
  }

  /**
   * The transforms, in the order in which they are applied.
   *
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::chain`.
   */
  get chain(): readonly VectorTransform[] {
    return core.getViews(this, ops.IndexPreTransform_chain_get, 'IndexPreTransform.chain', classes.VectorTransform) as VectorTransform[];
  }

  /**
   * The index that stores the transformed vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::index`.
   */
  get index(): Index {
    return core.getView(this, ops.IndexPreTransform_index_get, 'IndexPreTransform.index', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the transforms and the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexPreTransform_own_fields_get, 'IndexPreTransform.ownFields') as boolean;
  }

  /**
   * Puts a transform in front of the chain.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::prepend_transform`.
   *
   * @param ltrans Transform to apply first; its d_out must be the present d of the index. Kept alive for as long as it is used here.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async prependTransform(ltrans: VectorTransform, options?: CallOptions): Promise<void> {
    return core.later(prepend_transformCall(this, ltrans, options, prepend_transformKeys));
  }

  /**
   * Puts a transform in front of the chain.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::prepend_transform`.
   *
   * @param ltrans Transform to apply first; its d_out must be the present d of the index. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  prependTransformSync(ltrans: VectorTransform): void {
    return core.now(prepend_transformCall(this, ltrans, undefined, core.noKeys));
  }

  /**
   * Transforms vectors as they are handed to the sub-index.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::apply_chain`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns Transformed vectors, one row of index.d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async applyChain(x: Vectors, options?: CallOptions): Promise<Float32Array> {
    return core.later(apply_chainCall(this, x, options, apply_chainKeys));
  }

  /**
   * Transforms vectors as they are handed to the sub-index.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::apply_chain`.
   *
   * @param x Vectors, one row each. Shape n × d.
   * @returns Transformed vectors, one row of index.d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  applyChainSync(x: Vectors): Float32Array {
    return core.now(apply_chainCall(this, x, undefined, core.noKeys));
  }

  /**
   * Transforms vectors of the sub-index back, as far as the transforms can be undone.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::reverse_chain`.
   *
   * @param xt Transformed vectors, one row of index.d values each. Shape any length.
   * @param options Named extras; see the type.
   * @returns Vectors, one row of d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reverseChain(xt: Vectors, options?: CallOptions): Promise<Float32Array> {
    return core.later(reverse_chainCall(this, xt, options, reverse_chainKeys));
  }

  /**
   * Transforms vectors of the sub-index back, as far as the transforms can be undone.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexPreTransform.h`, `IndexPreTransform::reverse_chain`.
   *
   * @param xt Transformed vectors, one row of index.d values each. Shape any length.
   * @returns Vectors, one row of d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reverseChainSync(xt: Vectors): Float32Array {
    return core.now(reverse_chainCall(this, xt, undefined, core.noKeys));
  }
}

function newIndexPreTransform(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 1 && args[0] instanceof classes.Index ? 0 : 
    count === 2 && args[0] instanceof classes.VectorTransform && args[1] instanceof classes.Index ? 1 : 
    count === 1 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    const index = args[0] as Index;
    const index_ = core.handleOf(index, classes.Index, 'IndexPreTransform.constructor:index');
    return core.construct(ops.IndexPreTransform_new0, 'IndexPreTransform.constructor', [index_], [index]);
  }

  if (form === 1) {
    const ltrans = args[0] as VectorTransform;
    const index = args[1] as Index;
    const ltrans_ = core.handleOf(ltrans, classes.VectorTransform, 'IndexPreTransform.constructor:ltrans');
    const index_ = core.handleOf(index, classes.Index, 'IndexPreTransform.constructor:index');
    return core.construct(ops.IndexPreTransform_new1, 'IndexPreTransform.constructor', [ltrans_, index_], [ltrans, index]);
  }

  throw core.wrongArguments('IndexPreTransform.constructor', ['(index)', '(ltrans, index)']);
}

const prepend_transformKeys: readonly string[] = ['signal'];

function prepend_transformCall(self: IndexPreTransform, ltrans: VectorTransform, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexPreTransform.prependTransform:options', allowed);
  const ltrans_ = core.handleOf(ltrans, classes.VectorTransform, 'IndexPreTransform.prependTransform:ltrans');
  return {
    op: ops.IndexPreTransform_prepend_transform,
    name: 'IndexPreTransform.prependTransform',
    effect: 'write',
    self: self,
    others: [[ltrans, 'retain']],
    args: [core.selfHandle(self), ltrans_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const apply_chainKeys: readonly string[] = ['signal'];

function apply_chainCall(self: IndexPreTransform, x: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexPreTransform.applyChain:options', allowed);
  const d$ = self.d;
  const x_ = core.f32(x, 'IndexPreTransform.applyChain:x', d$, 'd');
  const n = core.rows(x_, d$, 'IndexPreTransform.applyChain:x', 'd');
  return {
    op: ops.IndexPreTransform_apply_chain,
    name: 'IndexPreTransform.applyChain',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), x_],
    finish: apply_chainResult,
    signal: options?.signal,
    progress: null,
  };
}

const apply_chainResult = (raw: unknown): Float32Array => raw as Float32Array;
const reverse_chainKeys: readonly string[] = ['signal'];

function reverse_chainCall(self: IndexPreTransform, xt: Vectors, options: CallOptions | undefined, allowed: readonly string[]): core.Call<Float32Array> {
  if (options !== undefined) core.options(options, 'IndexPreTransform.reverseChain:options', allowed);
  const xt_ = core.f32(xt, 'IndexPreTransform.reverseChain:xt');
  return {
    op: ops.IndexPreTransform_reverse_chain,
    name: 'IndexPreTransform.reverseChain',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), xt_],
    finish: reverse_chainResult,
    signal: options?.signal,
    progress: null,
  };
}

const reverse_chainResult = (raw: unknown): Float32Array => raw as Float32Array;
