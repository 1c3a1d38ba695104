// Generated from schema/ by `npm run generate`; never edited.
/** OnDiskInvertedLists, mirrored from faiss/invlists/OnDiskInvertedLists.h. */
import * as core from '@faiss-sdk/core/remote';
import type { CallOptions } from '../options.js';
import { InvertedLists } from './InvertedLists.js';
import type { OnDiskOneList } from './OnDiskOneList.js';

/**
 * Inverted lists in a file that is mapped into memory, so that an index may be larger than the memory. The file grows by doubling and holds ids and codes only; an index that was written names it. It must not be changed by others while it is in use.
 *
 * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists`.
 * Since FAISS 1.7.3.
 */
export class OnDiskInvertedLists extends InvertedLists {
  /**
   * Makes empty lists. The file is made, or emptied, when the first entry is stored.
   *
   * @param nlist Number of lists.
   * @param codeSize Number of bytes of one code. At least 1.
   * @param filename Name of the file; what it held before is lost.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(nlist: number, codeSize: number, filename: string | URL);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('OnDiskInvertedLists')(args)) as never);
  }

  /**
   * Where each list lies.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::lists`.
   */
  get lists(): Promise<readonly OnDiskOneList[]> {
    return core.get(this, 'lists') as Promise<readonly OnDiskOneList[]>;
  }

  /**
   * Name of the file; empty for lists that lie in the index file itself.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::filename`.
   */
  get filename(): Promise<string> {
    return core.get(this, 'filename') as Promise<string>;
  }

  /**
   * Number of bytes of the file.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::totsize`.
   */
  get totsize(): Promise<number> {
    return core.get(this, 'totsize') as Promise<number>;
  }

  /**
   * Whether the file was opened for reading only, as with IO_FLAG_READ_ONLY.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::read_only`.
   */
  get readOnly(): Promise<boolean> {
    return core.get(this, 'readOnly') as Promise<boolean>;
  }

  /**
   * Number of threads that prefetch_lists may use. From 0 to 256. Default 32.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::prefetch_nthread`.
   */
  get prefetchNthread(): Promise<number> {
    return core.get(this, 'prefetchNthread') as Promise<number>;
  }

  set prefetchNthread(value: number) {
    core.set(this, 'prefetchNthread', value);
  }

  /**
   * Copies all entries of several sets of lists into these, which must never have held any, without gaps in the file. Gives the number of entries.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::merge_from_multiple`.
   * Since FAISS 1.9.0.
   *
   * @param ils Lists to copy, as many and of the same code size.
   * @param shiftIds Whether the ids of each set count on from the number of entries of those before it. Default false.
   * @param verbose Writes the progress to the standard output of the process. Default false.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async mergeFromMultiple(ils: readonly InvertedLists[], shiftIds: boolean = false, verbose: boolean = false, options?: CallOptions): Promise<number> {
    return core.call(this, 'mergeFromMultiple', [ils, shiftIds, verbose, options]) as never;
  }

  /**
   * Copies all entries of one set of lists into these, as merge_from_multiple.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::merge_from_1`.
   *
   * @param il Lists to copy, as many and of the same code size.
   * @param verbose Writes the progress to the standard output of the process. Default false.
   * @param options Named extras; see the type.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async mergeFrom1(il: InvertedLists, verbose: boolean = false, options?: CallOptions): Promise<number> {
    return core.call(this, 'mergeFrom1', [il, verbose, options]) as never;
  }

  /**
   * Keeps the lists from l0 up to, but not including, l1, and numbers them from 0; the file stays as it is.
   *
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::crop_invlists`.
   *
   * @param l0 Number of the first list to keep.
   * @param l1 Number behind the last list to keep, nlist at most.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async cropInvlists(l0: number, l1: number): Promise<void> {
    return core.call(this, 'cropInvlists', [l0, l1]) as never;
  }

  /**
   * What resize does once it has locked the list; here it is the same, since calls on these lists take turns.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::resize_locked`.
   *
   * @param listNo Number of the list, from 0 to nlist - 1.
   * @param newSize Number of entries; new ones hold what the file held there.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async resizeLocked(listNo: number, newSize: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'resizeLocked', [listNo, newSize, options]) as never;
  }

  /**
   * Makes the file longer; what is new of it is free for lists. It tells so on the standard output of the process.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::update_totsize`.
   *
   * @param newTotsize Number of bytes of the file, more than totsize, 2^40 at most.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async updateTotsize(newTotsize: number, options?: CallOptions): Promise<void> {
    return core.call(this, 'updateTotsize', [newTotsize, options]) as never;
  }

  /**
   * Takes a free piece of the file, which is made longer where it has none. No list uses the piece until free_slot gives it back.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::allocate_slot`.
   *
   * @param capacity Number of bytes, 2^36 at most. At least 1.
   * @param options Named extras; see the type.
   * @returns Where the piece begins in the file.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async allocateSlot(capacity: number, options?: CallOptions): Promise<number> {
    return core.call(this, 'allocateSlot', [capacity, options]) as never;
  }

  /**
   * Gives back a piece of the file, which no list and no other free piece may reach into.
   *
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::free_slot`.
   *
   * @param offset Where the piece begins in the file.
   * @param capacity Number of its bytes. At least 1.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  async freeSlot(offset: number, capacity: number): Promise<void> {
    return core.call(this, 'freeSlot', [offset, capacity]) as never;
  }

  /**
   * Maps the file anew, as it is needed when another one of the same size has taken its name.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::do_mmap`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async doMmap(options?: CallOptions): Promise<void> {
    return core.call(this, 'doMmap', [options]) as never;
  }
}
