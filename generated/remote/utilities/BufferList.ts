// Generated from schema/ by `npm run generate`; never edited.
/** BufferList, mirrored from faiss/impl/AuxIndexStructures.h. */
import * as core from '@faiss-sdk/core/remote';

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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('BufferList')(args)) as never);
  }

  /**
   * Number of pairs of a piece.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::buffer_size`.
   */
  get bufferSize(): Promise<number> {
    return core.get(this, 'bufferSize') as Promise<number>;
  }

  /**
   * Number of pairs in the last piece.
   *
   * FAISS: `faiss/impl/AuxIndexStructures.h`, `BufferList::wp`.
   */
  get wp(): Promise<number> {
    return core.get(this, 'wp') as Promise<number>;
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
  async appendBuffer(): Promise<void> {
    return core.call(this, 'appendBuffer', []) as never;
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
  async add(id: number | bigint, dis: number): Promise<void> {
    return core.call(this, 'add', [id, dis]) as never;
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
  async copyRange(ofs: number, n: number, options?: BufferListCopyRangeOptions): Promise<BufferListCopyRangeResult> {
    return core.call(this, 'copyRange', [ofs, n, options]) as never;
  }
}
