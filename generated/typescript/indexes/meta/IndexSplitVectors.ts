// Generated from schema/ by `npm run generate`; never edited.
/** IndexSplitVectors, mirrored from faiss/MetaIndexes.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { Index } from '../Index.js';

/**
 * Cuts a query into pieces and asks a sub-index of its own for each. The sum of the distances and the combination of the labels is the result, so only one neighbor can be found. It spreads the centroids of a MultiIndexQuantizer over several indexes.
 *
 * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors`.
 * Since FAISS 1.7.3.
 */
export class IndexSplitVectors extends Index {
  /**
   * Makes an IndexSplitVectors.
   *
   * @param d Number of components of every vector. At least 1.
   * @param threaded Whether the sub-indexes are searched by a thread each. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, threaded?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexSplitVectors(args)) as never);
  }

  /**
   * Whether FAISS itself frees the sub-indexes.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexSplitVectors_own_fields_get, 'IndexSplitVectors.ownFields') as boolean;
  }

  /**
   * Whether the sub-indexes are searched by a thread each. Default false.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::threaded`.
   */
  get threaded(): boolean {
    return core.getScalar(this, ops.IndexSplitVectors_threaded_get, 'IndexSplitVectors.threaded') as boolean;
  }

  set threaded(value: boolean) {
    core.setScalar(this, ops.IndexSplitVectors_threaded_set, ops.IndexSplitVectors_threaded_get, 'IndexSplitVectors.threaded', core.bool(value, 'IndexSplitVectors.threaded:threaded'));
  }

  /**
   * The sub-indexes in the order of their pieces.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::sub_indexes`.
   */
  get subIndexes(): readonly Index[] {
    return core.getViews(this, ops.IndexSplitVectors_sub_indexes_get, 'IndexSplitVectors.subIndexes', classes.Index) as Index[];
  }

  /**
   * Number of components that the sub-indexes take together; searching needs it to be d.
   *
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::sum_d`.
   */
  get sumD(): number {
    return core.getScalar(this, ops.IndexSplitVectors_sum_d_get, 'IndexSplitVectors.sumD') as number;
  }

  /**
   * Appends a sub-index for the next components of a query. All must hold as many vectors and have one metric; the label of vector i of the first, j of the second and so on is i + j * first.ntotal + ....
   *
   * Effect: changes this object.
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::add_sub_index`.
   *
   * @param index Index of the next components, already filled. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  addSubIndex(index: Index): void {
    return core.now(add_sub_indexCall(this, index));
  }

  /**
   * Takes over what the sub-indexes say of themselves, after they were changed.
   *
   * Effect: changes this object.
   * FAISS: `faiss/MetaIndexes.h`, `IndexSplitVectors::sync_with_sub_indexes`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  syncWithSubIndexes(): void {
    return core.now(sync_with_sub_indexesCall(this));
  }
}

function newIndexSplitVectors(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const d = args[0] as number;
    const threaded = (args[1] === undefined ? false : args[1]) as boolean;
    const d_ = core.idx(d, 'IndexSplitVectors.constructor:d', 1);
    const threaded_ = core.bool(threaded, 'IndexSplitVectors.constructor:threaded');
    return core.construct(ops.IndexSplitVectors_new0, 'IndexSplitVectors.constructor', [d_, threaded_], null);
  }

  throw core.wrongArguments('IndexSplitVectors.constructor', ['(d, threaded = false)']);
}

function add_sub_indexCall(self: IndexSplitVectors, index: Index): core.Call<void> {
  const index_ = core.handleOf(index, classes.Index, 'IndexSplitVectors.addSubIndex:index');
  return {
    op: ops.IndexSplitVectors_add_sub_index,
    name: 'IndexSplitVectors.addSubIndex',
    effect: 'write',
    self: self,
    others: [[index, 'retain']],
    args: [core.selfHandle(self), index_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function sync_with_sub_indexesCall(self: IndexSplitVectors): core.Call<void> {
  return {
    op: ops.IndexSplitVectors_sync_with_sub_indexes,
    name: 'IndexSplitVectors.syncWithSubIndexes',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
