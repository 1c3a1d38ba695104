// Generated from schema/ by `npm run generate`; never edited.
/** InvertedListsIOHook, mirrored from faiss/invlists/InvertedListsIOHook.h. */
import * as core from '@faiss-sdk/core/remote';
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
  get key(): Promise<string> {
    return core.get(this, 'key') as Promise<string>;
  }

  /**
   * Name of the C++ class, as its compiler spells it.
   *
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::classname`.
   */
  get classname(): Promise<string> {
    return core.get(this, 'classname') as Promise<string>;
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
    return core.call(this, 'write', [ils, f, options]) as never;
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
    return core.call(this, 'read', [f, ioFlags, options]) as never;
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
  static async lookup(h: number): Promise<InvertedListsIOHook> {
    return core.call('InvertedListsIOHook', 'lookup', [h]) as never;
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
  static async lookupClassname(classname: string): Promise<InvertedListsIOHook> {
    return core.call('InvertedListsIOHook', 'lookupClassname', [classname]) as never;
  }

  /**
   * Writes tags and classes of all hooks to the standard output of the process.
   *
   * Effect: reads its arguments.
   * FAISS: `faiss/invlists/InvertedListsIOHook.h`, `InvertedListsIOHook::print_callbacks`.
   *
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  static async printCallbacks(): Promise<void> {
    return core.call('InvertedListsIOHook', 'printCallbacks', []) as never;
  }
}
