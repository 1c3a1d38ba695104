// Generated from schema/ by `npm run generate`; never edited.
/** InvertedListsIOHook, mirrored from faiss/invlists/InvertedListsIOHook.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { CallOptions } from '../options.js';
import type { IOReader } from './IOReader.js';
import type { IOWriter } from './IOWriter.js';
import type { InvertedLists } from '../invlists/InvertedLists.js';

/**
 * How FAISS reads and writes one class of inverted lists other than ArrayInvertedLists. lookup and lookup_classname give those that this engine has.
 *
 * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook`.
 * Since FAISS 1.7.3.
 */
export abstract class InvertedListsIOHook extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Tag of four characters that such lists begin with, such as ilod for lists on disk.
   *
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::key`.
   */
  get key(): string {
    return core.getConstant(this, ops.InvertedListsIOHook_key_get, 'InvertedListsIOHook.key') as string;
  }

  /**
   * Name of the C++ class, as its compiler spells it.
   *
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::classname`.
   */
  get classname(): string {
    return core.getConstant(this, ops.InvertedListsIOHook_classname_get, 'InvertedListsIOHook.classname') as string;
  }

  /**
   * Writes inverted lists of this class, their tag first, as write_InvertedLists does.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes f.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::write`.
   *
   * @param ils Lists to write.
   * @param f Writer that takes the bytes.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async write(ils: InvertedLists, f: IOWriter, options?: CallOptions): Promise<void> {
    return core.later(writeCall(this, ils, f, options, writeKeys));
  }

  /**
   * Writes inverted lists of this class, their tag first, as write_InvertedLists does.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes f.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::write`.
   *
   * @param ils Lists to write.
   * @param f Writer that takes the bytes.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  writeSync(ils: InvertedLists, f: IOWriter): void {
    return core.now(writeCall(this, ils, f, undefined, core.noKeys));
  }

  /**
   * Reads inverted lists of this class whose tag was read before, as read_InvertedLists does with the tag.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes f.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::read`.
   *
   * @param f Reader that stands behind the tag.
   * @param ioFlags Sum of IO_FLAG constants, none of which maps the file; 0 reads all into memory. Default 0.
   * @param options Named extras; see the type.
   * @returns The lists, an instance of their own class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async read(f: IOReader, ioFlags: number = 0, options?: CallOptions): Promise<InvertedLists> {
    return core.later(readCall(this, f, ioFlags, options, readKeys));
  }

  /**
   * Reads inverted lists of this class whose tag was read before, as read_InvertedLists does with the tag.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes f.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::read`.
   *
   * @param f Reader that stands behind the tag.
   * @param ioFlags Sum of IO_FLAG constants, none of which maps the file; 0 reads all into memory. Default 0.
   * @returns The lists, an instance of their own class.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_IO` when a file cannot be opened, read or written.
   * @throws FaissError `ERR_FAISS_CORRUPT_INDEX` when the bytes are no valid index.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  readSync(f: IOReader, ioFlags: number = 0): InvertedLists {
    return core.now(readCall(this, f, ioFlags, undefined, core.noKeys));
  }

  /**
   * Finds the hook by the number of its tag, which fourcc gives. Throws where there is none.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::lookup`.
   *
   * @param h The number, such as fourcc('ilod'). From 0 to 4294967295.
   * @returns The hook.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static lookup(h: number): InvertedListsIOHook {
    return core.now(lookupCall(h));
  }

  /**
   * Finds the hook by the name of its class. Throws where there is none.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::lookup_classname`.
   *
   * @param classname Name of the C++ class, as its compiler spells it.
   * @returns The hook.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static lookupClassname(classname: string): InvertedListsIOHook {
    return core.now(lookup_classnameCall(classname));
  }

  /**
   * Writes tags and classes of all hooks to the standard output of the process.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::print_callbacks`.
   *
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static printCallbacks(): void {
    return core.now(print_callbacksCall());
  }
}

const writeKeys: readonly string[] = ['signal'];

function writeCall(self: InvertedListsIOHook, ils: InvertedLists, f: IOWriter, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'InvertedListsIOHook.write:options', allowed);
  const ils_ = core.handleOf(ils, classes.InvertedLists, 'InvertedListsIOHook.write:ils');
  const f_ = core.handleOf(f, classes.IOWriter, 'InvertedListsIOHook.write:f');
  return {
    op: ops.InvertedListsIOHook_write,
    name: 'InvertedListsIOHook.write',
    effect: 'read',
    self: self,
    others: [[ils, 'read'], [f, 'write']],
    args: [core.selfHandle(self), ils_, f_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

const readKeys: readonly string[] = ['signal'];

function readCall(self: InvertedListsIOHook, f: IOReader, ioFlags: number, options: CallOptions | undefined, allowed: readonly string[]): core.Call<InvertedLists> {
  if (options !== undefined) core.options(options, 'InvertedListsIOHook.read:options', allowed);
  const f_ = core.handleOf(f, classes.IOReader, 'InvertedListsIOHook.read:f');
  const ioFlags_ = core.int(ioFlags, 'InvertedListsIOHook.read:ioFlags');
  return {
    op: ops.InvertedListsIOHook_read,
    name: 'InvertedListsIOHook.read',
    effect: 'read',
    self: self,
    others: [[f, 'write']],
    args: [core.selfHandle(self), f_, ioFlags_],
    finish: readResult,
    signal: options?.signal,
    progress: null,
  };
}

const readResult = (raw: unknown): InvertedLists => core.adopt(raw as number, classes.InvertedLists) as InvertedLists;

function lookupCall(h: number): core.Call<InvertedListsIOHook> {
  const h_ = core.i64(h, 'InvertedListsIOHook.lookup:h');
  return {
    op: ops.InvertedListsIOHook_lookup,
    name: 'InvertedListsIOHook.lookup',
    effect: 'read',
    self: null,
    others: null,
    args: [h_],
    finish: lookupResult,
    signal: undefined,
    progress: null,
  };
}

const lookupResult = (raw: unknown): InvertedListsIOHook => core.adopt(raw as number, classes.InvertedListsIOHook) as InvertedListsIOHook;

function lookup_classnameCall(classname: string): core.Call<InvertedListsIOHook> {
  const classname_ = core.string(classname, 'InvertedListsIOHook.lookupClassname:classname');
  return {
    op: ops.InvertedListsIOHook_lookup_classname,
    name: 'InvertedListsIOHook.lookupClassname',
    effect: 'read',
    self: null,
    others: null,
    args: [classname_],
    finish: lookup_classnameResult,
    signal: undefined,
    progress: null,
  };
}

const lookup_classnameResult = (raw: unknown): InvertedListsIOHook => core.adopt(raw as number, classes.InvertedListsIOHook) as InvertedListsIOHook;

function print_callbacksCall(): core.Call<void> {
  return {
    op: ops.InvertedListsIOHook_print_callbacks,
    name: 'InvertedListsIOHook.printCallbacks',
    effect: 'read',
    self: null,
    others: null,
    args: [],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
