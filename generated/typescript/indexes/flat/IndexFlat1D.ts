// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlat1D, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexFlatL2 } from './IndexFlatL2.js';

/**
 * Exact search among single numbers, which are kept sorted, so that a query takes the time of a few comparisons. Its distances are absolute differences, not squares, and missing results hold Infinity.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D`.
 * Since FAISS 1.7.3.
 */
export class IndexFlat1D extends IndexFlatL2 {
  /**
   * Makes an IndexFlat1D.
   *
   * @param continuousUpdate Whether every add sorts anew; without it update_permutation must be called before searching. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(continuousUpdate?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexFlat1D(args)) as never);
  }

  /**
   * Whether every add sorts anew. Default true.
   *
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::continuous_update`.
   */
  get continuousUpdate(): boolean {
    return core.getScalar(this, ops.IndexFlat1D_continuous_update_get, 'IndexFlat1D.continuousUpdate') as boolean;
  }

  set continuousUpdate(value: boolean) {
    core.setScalar(this, ops.IndexFlat1D_continuous_update_set, ops.IndexFlat1D_continuous_update_get, 'IndexFlat1D.continuousUpdate', core.bool(value, 'IndexFlat1D.continuousUpdate:continuousUpdate'));
  }

  /**
   * Copy of the positions of the stored numbers in ascending order. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::perm`.
   */
  get perm(): BigInt64Array {
    return core.getArray(this, ops.IndexFlat1D_perm_get, 'IndexFlat1D.perm') as BigInt64Array;
  }

  /**
   * Sorts the stored numbers, as searching needs it.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::update_permutation`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updatePermutation(options?: CallOptions): Promise<void> {
    return core.later(update_permutationCall(this, options, update_permutationKeys));
  }

  /**
   * Sorts the stored numbers, as searching needs it.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::update_permutation`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updatePermutationSync(): void {
    return core.now(update_permutationCall(this, undefined, core.noKeys));
  }
}

function newIndexFlat1D(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 1) {
    const continuousUpdate = (args[0] === undefined ? true : args[0]) as boolean;
    const continuousUpdate_ = core.bool(continuousUpdate, 'IndexFlat1D.constructor:continuousUpdate');
    return core.construct(ops.IndexFlat1D_new0, 'IndexFlat1D.constructor', [continuousUpdate_], null);
  }

  throw core.wrongArguments('IndexFlat1D.constructor', ['(continuousUpdate = true)']);
}

const update_permutationKeys: readonly string[] = ['signal'];

function update_permutationCall(self: IndexFlat1D, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexFlat1D.updatePermutation:options', allowed);
  return {
    op: ops.IndexFlat1D_update_permutation,
    name: 'IndexFlat1D.updatePermutation',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
