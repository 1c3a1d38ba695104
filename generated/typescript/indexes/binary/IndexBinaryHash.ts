// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryHash, mirrored from faiss/IndexBinaryHash.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexBinary } from './IndexBinary.js';

/**
 * Finds binary vectors whose first b bits equal those of the query, or nearly.
 *
 * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryHash extends IndexBinary {
  /**
   * Makes an IndexBinaryHash.
   *
   * @param d Number of bits of every vector, a multiple of 8. At least 8.
   * @param b Number of bits by which vectors are grouped, d at most. From 0 to 64.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, b: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryHash(args)) as never);
  }

  /**
   * Number of bits by which vectors are grouped.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::b`.
   */
  get b(): number {
    return core.getConstant(this, ops.IndexBinaryHash_b_get, 'IndexBinaryHash.b') as number;
  }

  /**
   * Number of those bits that may differ from the query; more cost time and find more of the true neighbors. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::nflip`.
   */
  get nflip(): number {
    return core.getScalar(this, ops.IndexBinaryHash_nflip_get, 'IndexBinaryHash.nflip') as number;
  }

  set nflip(value: number) {
    core.setScalar(this, ops.IndexBinaryHash_nflip_set, ops.IndexBinaryHash_nflip_get, 'IndexBinaryHash.nflip', core.int(value, 'IndexBinaryHash.nflip:nflip', 0));
  }

  /**
   * Writes how many vectors share their first b bits to the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::display`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  override async display(options?: CallOptions): Promise<void> {
    return core.later(displayCall(this, options, displayKeys));
  }

  /**
   * Writes how many vectors share their first b bits to the standard output of the process.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::display`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  displaySync(): void {
    return core.now(displayCall(this, undefined, core.noKeys));
  }

  /**
   * Number of groups of vectors.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexBinaryHash.h`, `IndexBinaryHash::hashtable_size`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  hashtableSize(): number {
    return core.now(hashtable_sizeCall(this));
  }
}

function newIndexBinaryHash(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 2) {
    const d = args[0] as number;
    const b = args[1] as number;
    const d_ = core.int(d, 'IndexBinaryHash.constructor:d', 8);
    const b_ = core.int(b, 'IndexBinaryHash.constructor:b', 0, 64);
    return core.construct(ops.IndexBinaryHash_new0, 'IndexBinaryHash.constructor', [d_, b_], null);
  }

  throw core.wrongArguments('IndexBinaryHash.constructor', ['(d, b)']);
}

const displayKeys: readonly string[] = ['signal'];

function displayCall(self: IndexBinaryHash, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexBinaryHash.display:options', allowed);
  return {
    op: ops.IndexBinaryHash_display,
    name: 'IndexBinaryHash.display',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function hashtable_sizeCall(self: IndexBinaryHash): core.Call<number> {
  return {
    op: ops.IndexBinaryHash_hashtable_size,
    name: 'IndexBinaryHash.hashtableSize',
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
