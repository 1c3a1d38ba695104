// Generated from schema/ by `npm run generate`; never edited.
/** BufferList, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';

/**
 * Named extras of `BufferList.copyRange`.
 */
export interface BufferListCopyRangeOptions {
  /**
   * Own array for the result, filled in place and returned. The ids. Shape n.
   */
  readonly destIds?: BigInt64Array;
  /**
   * Own array for the result, filled in place and returned. The distances. Shape n.
   */
  readonly destDis?: Float32Array;
}

/**
 * What `BufferList.copyRange` gives.
 */
export interface BufferListCopyRangeResult {
  /**
   * The ids. Shape n.
   */
  readonly destIds: BigInt64Array;
  /**
   * The distances. Shape n.
   */
  readonly destDis: Float32Array;
}

/**
 * Collects pairs of an id and a distance in pieces of one size, so that none is ever moved.
 *
 * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList`.
 * Since FAISS 1.7.3.
 */
export class BufferList extends core.FaissObject {
  /**
   * Makes a BufferList.
   *
   * @param bufferSize Number of pairs of a piece. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(bufferSize: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newBufferList(args)) as never);
  }

  /**
   * Number of pairs of a piece.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::buffer_size`.
   */
  get bufferSize(): number {
    return core.getConstant(this, ops.BufferList_buffer_size_get, 'BufferList.bufferSize') as number;
  }

  /**
   * Number of pairs in the last piece.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::wp`.
   */
  get wp(): number {
    return core.getScalar(this, ops.BufferList_wp_get, 'BufferList.wp') as number;
  }

  /**
   * Begins a new piece.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::append_buffer`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  appendBuffer(): void {
    return core.now(append_bufferCall(this));
  }

  /**
   * Appends a pair.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::add`.
   *
   * @param id Any number.
   * @param dis What is kept beside it.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  add(id: number | bigint, dis: number): void {
    return core.now(addCall(this, id, dis));
  }

  /**
   * Copies pairs out. A piece that was begun before the last one was full counts as full.
   *
   * Effect: reads this object.
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::copy_range`.
   *
   * @param ofs Place of the first pair.
   * @param n Number of pairs.
   * @param options Named extras; see the type.
   * @returns destIds: The ids. Shape n. destDis: The distances. Shape n.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  copyRange(ofs: number, n: number, options?: BufferListCopyRangeOptions): BufferListCopyRangeResult {
    return core.now(copy_rangeCall(this, ofs, n, options, copy_rangeSyncKeys));
  }
}

function newBufferList(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const bufferSize = args[0] as number;
    const bufferSize_ = core.size(bufferSize, 'BufferList.constructor:bufferSize', 1);
    return core.construct(ops.BufferList_new0, 'BufferList.constructor', [bufferSize_], null);
  }

  throw core.wrongArguments('BufferList.constructor', ['(bufferSize)']);
}

function append_bufferCall(self: BufferList): core.Call<void> {
  return {
    op: ops.BufferList_append_buffer,
    name: 'BufferList.appendBuffer',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

function addCall(self: BufferList, id: number | bigint, dis: number): core.Call<void> {
  const id_ = core.id(id, 'BufferList.add:id');
  const dis_ = core.real32(dis, 'BufferList.add:dis');
  return {
    op: ops.BufferList_add,
    name: 'BufferList.add',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), id_, dis_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const copy_rangeSyncKeys: readonly string[] = ['destIds', 'destDis'];

function copy_rangeCall(self: BufferList, ofs: number, n: number, options: BufferListCopyRangeOptions | undefined, allowed: readonly string[]): core.Call<BufferListCopyRangeResult> {
  if (options !== undefined) core.options(options, 'BufferList.copyRange:options', allowed);
  const ofs_ = core.size(ofs, 'BufferList.copyRange:ofs');
  const n_ = core.size(n, 'BufferList.copyRange:n');
  const destIds_ = core.outI64(options?.destIds, n_, 'BufferList.copyRange:destIds', (options?.destDis === undefined ? 4 * n_ : 0));
  const destDis_ = core.outF32(options?.destDis, n_, 'BufferList.copyRange:destDis', options?.destIds === undefined ? destIds_ : null);
  return {
    op: ops.BufferList_copy_range,
    name: 'BufferList.copyRange',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), ofs_, n_, destIds_, destDis_],
    finish: copy_rangeResult,
    signal: undefined,
    progress: null,
  };
}

const copy_rangeResult = (_raw: unknown, args: readonly unknown[]): BufferListCopyRangeResult => ({ destIds: args[3] as BigInt64Array, destDis: args[4] as Float32Array });
