// Generated from schema/ by `npm run generate`; never edited.
/** CodeSet, mirrored from faiss/utils/utils.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Codes } from '@faiss-sdk/core';
import type { CallOptions } from '../options.js';

/**
 * Named extras of `CodeSet.insertSync`.
 */
export interface CodeSetInsertSyncOptions {
  /**
   * Own array for the result, filled in place and returned. 1 for each code that was not in the set, else 0. Shape n.
   */
  readonly inserted?: Uint8Array;
}

/**
 * Named extras of `CodeSet.insert`.
 */
export interface CodeSetInsertOptions extends CodeSetInsertSyncOptions, CallOptions {
}

/**
 * A set of binary codes, each of which is kept once.
 *
 * FAISS: `faiss/utils/utils.h`, `CodeSet`.
 * Since FAISS 1.8.0.
 */
export class CodeSet extends core.FaissObject {
  /**
   * Makes an empty set.
   *
   * @param d Number of bytes of one code. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('CodeSet')(args)) as never);
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/utils/utils.h`, `CodeSet::d`.
   */
  get d(): Promise<number> {
    return core.get(this, 'd') as Promise<number>;
  }

  /**
   * Puts codes into the set and tells which of them were new.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/utils/utils.h`, `CodeSet::insert`.
   *
   * @param codes Codes, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns 1 for each code that was not in the set, else 0. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async insert(codes: Codes, options?: CodeSetInsertOptions): Promise<Uint8Array> {
    return core.call(this, 'insert', [codes, options]) as never;
  }
}
