// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlat1D, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexFlatL2 } from './IndexFlatL2.js';

/**
 * Stores single numbers as they are and finds the nearest ones by halving a sorted list. Distances are absolute differences, not squares.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D`.
 * Since FAISS 1.7.3.
 */
export class IndexFlat1D extends IndexFlatL2 {
  /**
   * Makes an IndexFlat1D.
   *
   * @param continuousUpdate Whether the order is brought up to date after every add. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(continuousUpdate?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexFlat1D(args)) as never);
  }

  /**
   * Whether the order is brought up to date after every add; else call update_permutation before searching. Default true.
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
   * Ids of the stored numbers in ascending order of the numbers. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlat.h`, `IndexFlat1D::perm`.
   */
  get perm(): BigInt64Array {
    return core.getArray(this, ops.IndexFlat1D_perm_get, 'IndexFlat1D.perm') as BigInt64Array;
  }

  /**
   * Brings the order of the stored numbers up to date.
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
   * Brings the order of the stored numbers up to date.
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
