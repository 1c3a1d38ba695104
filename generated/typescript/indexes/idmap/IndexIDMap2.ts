// Generated from schema/ by `npm run generate`; never edited.
/** IndexIDMap2, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexIDMap } from './IndexIDMap.js';
import type { Index } from '../Index.js';

/**
 * IndexIDMap that also finds the position of an id, so that reconstruct works; it takes more memory.
 *
 * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2`.
 * Since FAISS 1.7.3.
 */
export class IndexIDMap2 extends IndexIDMap {
  /**
   * Makes an IndexIDMap2.
   *
   * @param index Index that stores the vectors; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexIDMap2(args)) as never);
  }

  /**
   * Builds the map from ids to positions anew from id_map.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2::construct_rev_map`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async constructRevMap(options?: CallOptions): Promise<void> {
    return core.later(construct_rev_mapCall(this, options, construct_rev_mapKeys));
  }

  /**
   * Builds the map from ids to positions anew from id_map.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2::construct_rev_map`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  constructRevMapSync(): void {
    return core.now(construct_rev_mapCall(this, undefined, core.noKeys));
  }

  /**
   * Throws unless the map from ids to positions and id_map agree.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2::check_consistency`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async checkConsistency(options?: CallOptions): Promise<void> {
    return core.later(check_consistencyCall(this, options, check_consistencyKeys));
  }

  /**
   * Throws unless the map from ids to positions and id_map agree.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap2::check_consistency`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  checkConsistencySync(): void {
    return core.now(check_consistencyCall(this, undefined, core.noKeys));
  }
}

function newIndexIDMap2(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const index = args[0] as Index;
    const index_ = core.handleOf(index, classes.Index, 'IndexIDMap2.constructor:index');
    return core.construct(ops.IndexIDMap2_new0, 'IndexIDMap2.constructor', [index_], [index]);
  }

  throw core.wrongArguments('IndexIDMap2.constructor', ['(index)']);
}

const construct_rev_mapKeys: readonly string[] = ['signal'];

function construct_rev_mapCall(self: IndexIDMap2, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIDMap2.constructRevMap:options', allowed);
  return {
    op: ops.IndexIDMap2_construct_rev_map,
    name: 'IndexIDMap2.constructRevMap',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const check_consistencyKeys: readonly string[] = ['signal'];

function check_consistencyCall(self: IndexIDMap2, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexIDMap2.checkConsistency:options', allowed);
  return {
    op: ops.IndexIDMap2_check_consistency,
    name: 'IndexIDMap2.checkConsistency',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
