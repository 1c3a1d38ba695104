// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSW, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { HNSW } from './HNSW.js';

/**
 * Graph search over vectors that another index stores. Fast and near to exact, for more memory and a slow build.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSW extends Index {
  /**
   * Makes an IndexHNSW.
   *
   * @param storage Index that stores the vectors and computes distances to them; it must be empty. Kept alive for as long as it is used here.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(storage: Index, M?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexHNSW(args)) as never);
  }

  /**
   * The graph, with its search settings efSearch and efConstruction.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::hnsw`.
   */
  get hnsw(): HNSW {
    return core.getView(this, ops.IndexHNSW_hnsw_get, 'IndexHNSW.hnsw', classes.HNSW) as HNSW;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::storage`.
   */
  get storage(): Index {
    return core.getView(this, ops.IndexHNSW_storage_get, 'IndexHNSW.storage', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexHNSWFlat and in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexHNSW_own_fields_get, 'IndexHNSW.ownFields') as boolean;
  }

  /**
   * Whether add links new vectors on the lowest level. Default true.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::init_level0`.
   * Since FAISS 1.9.0.
   */
  get initLevel0(): boolean {
    return core.getScalar(this, ops.IndexHNSW_init_level0_get, 'IndexHNSW.initLevel0') as boolean;
  }

  /**
   * Whether every vector gets as many links on the lowest level as there is room for. Default false.
   *
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::keep_max_size_level0`.
   * Since FAISS 1.9.0.
   */
  get keepMaxSizeLevel0(): boolean {
    return core.getScalar(this, ops.IndexHNSW_keep_max_size_level0_get, 'IndexHNSW.keepMaxSizeLevel0') as boolean;
  }

  set keepMaxSizeLevel0(value: boolean) {
    core.setScalar(this, ops.IndexHNSW_keep_max_size_level0_set, ops.IndexHNSW_keep_max_size_level0_get, 'IndexHNSW.keepMaxSizeLevel0', core.bool(value, 'IndexHNSW.keepMaxSizeLevel0:keepMaxSizeLevel0'));
  }

  /**
   * Sorts the links of every vector from near to far.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::reorder_links`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async reorderLinks(options?: CallOptions): Promise<void> {
    return core.later(reorder_linksCall(this, options, reorder_linksKeys));
  }

  /**
   * Sorts the links of every vector from near to far.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::reorder_links`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  reorderLinksSync(): void {
    return core.now(reorder_linksCall(this, undefined, core.noKeys));
  }

  /**
   * Links vectors of the lowest level to which no other vector is linked.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::link_singletons`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async linkSingletons(options?: CallOptions): Promise<void> {
    return core.later(link_singletonsCall(this, options, link_singletonsKeys));
  }

  /**
   * Links vectors of the lowest level to which no other vector is linked.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::link_singletons`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  linkSingletonsSync(): void {
    return core.now(link_singletonsCall(this, undefined, core.noKeys));
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteEntries(perm: Ids, options?: CallOptions): Promise<void> {
    return core.later(permute_entriesCall(this, perm, options, permute_entriesKeys));
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  permuteEntriesSync(perm: Ids): void {
    return core.now(permute_entriesCall(this, perm, undefined, core.noKeys));
  }
}

function newIndexHNSW(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const storage = args[0] as Index;
    const M = (args[1] === undefined ? 32 : args[1]) as number;
    const storage_ = core.handleOf(storage, classes.Index, 'IndexHNSW.constructor:storage');
    const M_ = core.int(M, 'IndexHNSW.constructor:M', 2);
    return core.construct(ops.IndexHNSW_new0, 'IndexHNSW.constructor', [storage_, M_], [storage]);
  }

  throw core.wrongArguments('IndexHNSW.constructor', ['(storage, M = 32)']);
}

const reorder_linksKeys: readonly string[] = ['signal'];

function reorder_linksCall(self: IndexHNSW, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.reorderLinks:options', allowed);
  return {
    op: ops.IndexHNSW_reorder_links,
    name: 'IndexHNSW.reorderLinks',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const link_singletonsKeys: readonly string[] = ['signal'];

function link_singletonsCall(self: IndexHNSW, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.linkSingletons:options', allowed);
  return {
    op: ops.IndexHNSW_link_singletons,
    name: 'IndexHNSW.linkSingletons',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const permute_entriesKeys: readonly string[] = ['signal'];

function permute_entriesCall(self: IndexHNSW, perm: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW.permuteEntries:options', allowed);
  const perm_ = core.i64ids(perm, 'IndexHNSW.permuteEntries:perm');
  core.length(perm_, self.ntotal, 'IndexHNSW.permuteEntries:perm', 'ntotal');
  return {
    op: ops.IndexHNSW_permute_entries,
    name: 'IndexHNSW.permuteEntries',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), perm_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
