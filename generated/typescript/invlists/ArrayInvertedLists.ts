// Generated from schema/ by `npm run generate`; never edited.
/** ArrayInvertedLists, mirrored from faiss/invlists/InvertedLists.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import { InvertedLists } from './InvertedLists.js';

/**
 * Inverted lists in memory, one array of ids and one of codes for each list. Every inverted file starts with such lists, except the fast-scan kinds.
 *
 * FAISS: `faiss/invlists/InvertedLists.h`, `ArrayInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class ArrayInvertedLists extends InvertedLists {
  /**
   * Makes empty lists.
   *
   * @param nlist Number of lists.
   * @param codeSize Number of bytes of one code. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nlist: number, codeSize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newArrayInvertedLists(args)) as never);
  }

  /**
   * Puts the lists into another order. A list that is named twice is empty at its second place, and one that is not named is lost.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `ArrayInvertedLists::permute_invlists`.
   * Since FAISS 1.8.0.
   *
   * @param map For each new place, the number of the list that goes there. Shape nlist.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteInvlists(map: Ids, options?: CallOptions): Promise<void> {
    return core.later(permute_invlistsCall(this, map, options, permute_invlistsKeys));
  }

  /**
   * Puts the lists into another order. A list that is named twice is empty at its second place, and one that is not named is lost.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/InvertedLists.h`, `ArrayInvertedLists::permute_invlists`.
   * Since FAISS 1.8.0.
   *
   * @param map For each new place, the number of the list that goes there. Shape nlist.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  permuteInvlistsSync(map: Ids): void {
    return core.now(permute_invlistsCall(this, map, undefined, core.noKeys));
  }
}

function newArrayInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const nlist = args[0] as number;
    const codeSize = args[1] as number;
    const nlist_ = core.size(nlist, 'ArrayInvertedLists.constructor:nlist');
    const codeSize_ = core.size(codeSize, 'ArrayInvertedLists.constructor:codeSize', 1);
    return core.construct(ops.ArrayInvertedLists_new0, 'ArrayInvertedLists.constructor', [nlist_, codeSize_], null);
  }

  throw core.wrongArguments('ArrayInvertedLists.constructor', ['(nlist, codeSize)']);
}

const permute_invlistsKeys: readonly string[] = ['signal'];

function permute_invlistsCall(self: ArrayInvertedLists, map: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'ArrayInvertedLists.permuteInvlists:options', allowed);
  const map_ = core.i64ids(map, 'ArrayInvertedLists.permuteInvlists:map');
  core.length(map_, self.nlist, 'ArrayInvertedLists.permuteInvlists:map', 'nlist');
  return {
    op: ops.ArrayInvertedLists_permute_invlists,
    name: 'ArrayInvertedLists.permuteInvlists',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), map_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
