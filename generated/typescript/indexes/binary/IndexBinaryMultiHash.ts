// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryMultiHash, mirrored from faiss/IndexBinaryHash.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexBinary } from './IndexBinary.js';
import type { IndexBinaryFlat } from './IndexBinaryFlat.js';

/**
 * Finds binary vectors that share one of several runs of b bits with the query, or nearly.
 *
 * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryMultiHash extends IndexBinary {
  /**
   * Makes an IndexBinaryMultiHash.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param nhash Number of runs by which vectors are grouped; nhash * b is d at most. At least 1.
   * @param b Number of bits of one run. From 1 to 64.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nhash: number, b: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryMultiHash(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::storage`.
   */
  get storage(): IndexBinaryFlat {
    return core.getView(this, ops.IndexBinaryMultiHash_storage_get, 'IndexBinaryMultiHash.storage', classes.IndexBinaryFlat) as IndexBinaryFlat;
  }

  /**
   * Whether FAISS itself frees the storage.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexBinaryMultiHash_own_fields_get, 'IndexBinaryMultiHash.ownFields') as boolean;
  }

  /**
   * Number of runs by which vectors are grouped.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::nhash`.
   */
  get nhash(): number {
    return core.getConstant(this, ops.IndexBinaryMultiHash_nhash_get, 'IndexBinaryMultiHash.nhash') as number;
  }

  /**
   * Number of bits of one run.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::b`.
   */
  get b(): number {
    return core.getConstant(this, ops.IndexBinaryMultiHash_b_get, 'IndexBinaryMultiHash.b') as number;
  }

  /**
   * Number of bits of a run that may differ from the query; more cost time and find more of the true neighbors. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::nflip`.
   */
  get nflip(): number {
    return core.getScalar(this, ops.IndexBinaryMultiHash_nflip_get, 'IndexBinaryMultiHash.nflip') as number;
  }

  set nflip(value: number) {
    core.setScalar(this, ops.IndexBinaryMultiHash_nflip_set, ops.IndexBinaryMultiHash_nflip_get, 'IndexBinaryMultiHash.nflip', core.int(value, 'IndexBinaryMultiHash.nflip:nflip', 0));
  }

  /**
   * Number of groups of vectors, over all runs.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryMultiHash::hashtable_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  hashtableSize(): number {
    return core.now(hashtable_sizeCall(this));
  }
}

function newIndexBinaryMultiHash(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const d = args[0] as number;
    const nhash = args[1] as number;
    const b = args[2] as number;
    const d_ = core.int(d, 'IndexBinaryMultiHash.constructor:d', 8);
    const nhash_ = core.int(nhash, 'IndexBinaryMultiHash.constructor:nhash', 1);
    const b_ = core.int(b, 'IndexBinaryMultiHash.constructor:b', 1, 64);
    return core.construct(ops.IndexBinaryMultiHash_new0, 'IndexBinaryMultiHash.constructor', [d_, nhash_, b_], null);
  }

  throw core.wrongArguments('IndexBinaryMultiHash.constructor', ['(d, nhash, b)']);
}

function hashtable_sizeCall(self: IndexBinaryMultiHash): core.Call<number> {
  return {
    op: ops.IndexBinaryMultiHash_hashtable_size,
    name: 'IndexBinaryMultiHash.hashtableSize',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: hashtable_sizeResult,
    signal: undefined,
    progress: null,
  };
}

const hashtable_sizeResult = (raw: unknown): number => raw as number;
