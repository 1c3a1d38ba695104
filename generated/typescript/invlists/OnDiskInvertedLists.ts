// Generated from schema/ by `npm run generate`; never edited.
/** OnDiskInvertedLists, mirrored from faiss/invlists/OnDiskInvertedLists.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newOnDiskInvertedLists(args)) as never);
  }

  /**
   * Where each list lies.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::lists`.
   */
  get lists(): readonly OnDiskOneList[] {
    return core.getViews(this, ops.OnDiskInvertedLists_lists_get, 'OnDiskInvertedLists.lists', classes.OnDiskOneList) as OnDiskOneList[];
  }

  /**
   * Name of the file; empty for lists that lie in the index file itself.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::filename`.
   */
  get filename(): string {
    return core.getScalar(this, ops.OnDiskInvertedLists_filename_get, 'OnDiskInvertedLists.filename') as string;
  }

  /**
   * Number of bytes of the file.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::totsize`.
   */
  get totsize(): number {
    return core.getScalar(this, ops.OnDiskInvertedLists_totsize_get, 'OnDiskInvertedLists.totsize') as number;
  }

  /**
   * Whether the file was opened for reading only, as with IO_FLAG_READ_ONLY.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::read_only`.
   */
  get readOnly(): boolean {
    return core.getScalar(this, ops.OnDiskInvertedLists_read_only_get, 'OnDiskInvertedLists.readOnly') as boolean;
  }

  /**
   * Number of threads that prefetch_lists may use. From 0 to 256. Default 32.
   *
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::prefetch_nthread`.
   */
  get prefetchNthread(): number {
    return core.getScalar(this, ops.OnDiskInvertedLists_prefetch_nthread_get, 'OnDiskInvertedLists.prefetchNthread') as number;
  }

  set prefetchNthread(value: number) {
    core.setScalar(this, ops.OnDiskInvertedLists_prefetch_nthread_set, ops.OnDiskInvertedLists_prefetch_nthread_get, 'OnDiskInvertedLists.prefetchNthread', core.int(value, 'OnDiskInvertedLists.prefetchNthread:prefetchNthread', 0, 256));
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
    return core.later(merge_from_multipleCall(this, ils, shiftIds, verbose, options, merge_from_multipleKeys));
  }

  /**
   * Copies all entries of several sets of lists into these, which must never have held any, without gaps in the file. Gives the number of entries.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::merge_from_multiple`.
   * Since FAISS 1.9.0.
   *
   * @param ils Lists to copy, as many and of the same code size.
   * @param shiftIds Whether the ids of each set count on from the number of entries of those before it. Default false.
   * @param verbose Writes the progress to the standard output of the process. Default false.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  mergeFromMultipleSync(ils: readonly InvertedLists[], shiftIds: boolean = false, verbose: boolean = false): number {
    return core.now(merge_from_multipleCall(this, ils, shiftIds, verbose, undefined, core.noKeys));
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
    return core.later(merge_from_1Call(this, il, verbose, options, merge_from_1Keys));
  }

  /**
   * Copies all entries of one set of lists into these, as merge_from_multiple.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::merge_from_1`.
   *
   * @param il Lists to copy, as many and of the same code size.
   * @param verbose Writes the progress to the standard output of the process. Default false.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  mergeFrom1Sync(il: InvertedLists, verbose: boolean = false): number {
    return core.now(merge_from_1Call(this, il, verbose, undefined, core.noKeys));
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
  cropInvlists(l0: number, l1: number): void {
    return core.now(crop_invlistsCall(this, l0, l1));
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
    return core.later(resize_lockedCall(this, listNo, newSize, options, resize_lockedKeys));
  }

  /**
   * What resize does once it has locked the list; here it is the same, since calls on these lists take turns.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::resize_locked`.
   *
   * @param listNo Number of the list, from 0 to nlist - 1.
   * @param newSize Number of entries; new ones hold what the file held there.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_OUT_OF_MEMORY` when there is not enough memory.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  resizeLockedSync(listNo: number, newSize: number): void {
    return core.now(resize_lockedCall(this, listNo, newSize, undefined, core.noKeys));
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
    return core.later(update_totsizeCall(this, newTotsize, options, update_totsizeKeys));
  }

  /**
   * Makes the file longer; what is new of it is free for lists. It tells so on the standard output of the process.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::update_totsize`.
   *
   * @param newTotsize Number of bytes of the file, more than totsize, 2^40 at most.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  updateTotsizeSync(newTotsize: number): void {
    return core.now(update_totsizeCall(this, newTotsize, undefined, core.noKeys));
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
    return core.later(allocate_slotCall(this, capacity, options, allocate_slotKeys));
  }

  /**
   * Takes a free piece of the file, which is made longer where it has none. No list uses the piece until free_slot gives it back.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::allocate_slot`.
   *
   * @param capacity Number of bytes, 2^36 at most. At least 1.
   * @returns Where the piece begins in the file.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  allocateSlotSync(capacity: number): number {
    return core.now(allocate_slotCall(this, capacity, undefined, core.noKeys));
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
  freeSlot(offset: number, capacity: number): void {
    return core.now(free_slotCall(this, offset, capacity));
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
    return core.later(do_mmapCall(this, options, do_mmapKeys));
  }

  /**
   * Maps the file anew, as it is needed when another one of the same size has taken its name.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/invlists/OnDiskInvertedLists.h`, `OnDiskInvertedLists::do_mmap`.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  doMmapSync(): void {
    return core.now(do_mmapCall(this, undefined, core.noKeys));
  }
}

function newOnDiskInvertedLists(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 3) {
    const nlist = args[0] as number;
    const codeSize = args[1] as number;
    const filename = args[2] as string | URL;
    const nlist_ = core.size(nlist, 'OnDiskInvertedLists.constructor:nlist');
    const codeSize_ = core.size(codeSize, 'OnDiskInvertedLists.constructor:codeSize', 1);
    const filename_ = core.path(filename, 'OnDiskInvertedLists.constructor:filename');
    return core.construct(ops.OnDiskInvertedLists_new0, 'OnDiskInvertedLists.constructor', [nlist_, codeSize_, filename_], null);
  }

  throw core.wrongArguments('OnDiskInvertedLists.constructor', ['(nlist, codeSize, filename)']);
}

const merge_from_multipleKeys: readonly string[] = ['signal'];

function merge_from_multipleCall(self: OnDiskInvertedLists, ils: readonly InvertedLists[], shiftIds: boolean, verbose: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'OnDiskInvertedLists.mergeFromMultiple:options', allowed);
  const ils_ = core.handlesOf(ils, classes.InvertedLists, 'OnDiskInvertedLists.mergeFromMultiple:ils');
  const shiftIds_ = core.bool(shiftIds, 'OnDiskInvertedLists.mergeFromMultiple:shiftIds');
  const verbose_ = core.bool(verbose, 'OnDiskInvertedLists.mergeFromMultiple:verbose');
  return {
    op: ops.OnDiskInvertedLists_merge_from_multiple,
    name: 'OnDiskInvertedLists.mergeFromMultiple',
    effect: 'write',
    self: self,
    others: [...ils.map((one) => [one, 'read'] as const)],
    args: [core.selfHandle(self), ils_, shiftIds_, verbose_],
    finish: merge_from_multipleResult,
    signal: options?.signal,
    progress: null,
  };
}

const merge_from_multipleResult = (raw: unknown): number => raw as number;
const merge_from_1Keys: readonly string[] = ['signal'];

function merge_from_1Call(self: OnDiskInvertedLists, il: InvertedLists, verbose: boolean, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'OnDiskInvertedLists.mergeFrom1:options', allowed);
  const il_ = core.handleOf(il, classes.InvertedLists, 'OnDiskInvertedLists.mergeFrom1:il');
  const verbose_ = core.bool(verbose, 'OnDiskInvertedLists.mergeFrom1:verbose');
  return {
    op: ops.OnDiskInvertedLists_merge_from_1,
    name: 'OnDiskInvertedLists.mergeFrom1',
    effect: 'write',
    self: self,
    others: [[il, 'read']],
    args: [core.selfHandle(self), il_, verbose_],
    finish: merge_from_1Result,
    signal: options?.signal,
    progress: null,
  };
}

const merge_from_1Result = (raw: unknown): number => raw as number;

function crop_invlistsCall(self: OnDiskInvertedLists, l0: number, l1: number): core.Call<void> {
  const l0_ = core.size(l0, 'OnDiskInvertedLists.cropInvlists:l0');
  const l1_ = core.size(l1, 'OnDiskInvertedLists.cropInvlists:l1');
  return {
    op: ops.OnDiskInvertedLists_crop_invlists,
    name: 'OnDiskInvertedLists.cropInvlists',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), l0_, l1_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const resize_lockedKeys: readonly string[] = ['signal'];

function resize_lockedCall(self: OnDiskInvertedLists, listNo: number, newSize: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'OnDiskInvertedLists.resizeLocked:options', allowed);
  const listNo_ = core.size(listNo, 'OnDiskInvertedLists.resizeLocked:listNo');
  const newSize_ = core.size(newSize, 'OnDiskInvertedLists.resizeLocked:newSize');
  return {
    op: ops.OnDiskInvertedLists_resize_locked,
    name: 'OnDiskInvertedLists.resizeLocked',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), listNo_, newSize_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const update_totsizeKeys: readonly string[] = ['signal'];

function update_totsizeCall(self: OnDiskInvertedLists, newTotsize: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'OnDiskInvertedLists.updateTotsize:options', allowed);
  const newTotsize_ = core.size(newTotsize, 'OnDiskInvertedLists.updateTotsize:newTotsize');
  return {
    op: ops.OnDiskInvertedLists_update_totsize,
    name: 'OnDiskInvertedLists.updateTotsize',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), newTotsize_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const allocate_slotKeys: readonly string[] = ['signal'];

function allocate_slotCall(self: OnDiskInvertedLists, capacity: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<number> {
  if (options !== undefined) core.options(options, 'OnDiskInvertedLists.allocateSlot:options', allowed);
  const capacity_ = core.size(capacity, 'OnDiskInvertedLists.allocateSlot:capacity', 1);
  return {
    op: ops.OnDiskInvertedLists_allocate_slot,
    name: 'OnDiskInvertedLists.allocateSlot',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), capacity_],
    finish: allocate_slotResult,
    signal: options?.signal,
    progress: null,
  };
}

const allocate_slotResult = (raw: unknown): number => raw as number;

function free_slotCall(self: OnDiskInvertedLists, offset: number, capacity: number): core.Call<void> {
  const offset_ = core.size(offset, 'OnDiskInvertedLists.freeSlot:offset');
  const capacity_ = core.size(capacity, 'OnDiskInvertedLists.freeSlot:capacity', 1);
  return {
    op: ops.OnDiskInvertedLists_free_slot,
    name: 'OnDiskInvertedLists.freeSlot',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), offset_, capacity_],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}

const do_mmapKeys: readonly string[] = ['signal'];

function do_mmapCall(self: OnDiskInvertedLists, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'OnDiskInvertedLists.doMmap:options', allowed);
  return {
    op: ops.OnDiskInvertedLists_do_mmap,
    name: 'OnDiskInvertedLists.doMmap',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
