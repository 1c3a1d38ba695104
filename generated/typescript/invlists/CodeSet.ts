// Generated from schema/ by `npm run generate`; never edited.
/** CodeSet, mirrored from faiss/utils/utils.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newCodeSet(args)) as never);
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/utils/utils.h`, `CodeSet::d`.
   */
  get d(): number {
    return core.getConstant(this, ops.CodeSet_d_get, 'CodeSet.d') as number;
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
    return core.later(insertCall(this, codes, options, insertKeys));
  }

  /**
   * Puts codes into the set and tells which of them were new.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/utils/utils.h`, `CodeSet::insert`.
   *
   * @param codes Codes, one row each. Shape n × d.
   * @param options Named extras; see the type.
   * @returns 1 for each code that was not in the set, else 0. Shape n.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  insertSync(codes: Codes, options?: CodeSetInsertSyncOptions): Uint8Array {
    return core.now(insertCall(this, codes, options, insertSyncKeys));
  }
}

function newCodeSet(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const d = args[0] as number;
    const d_ = core.size(d, 'CodeSet.constructor:d', 1);
    return core.construct(ops.CodeSet_new0, 'CodeSet.constructor', [d_], null);
  }

  throw core.wrongArguments('CodeSet.constructor', ['(d)']);
}

const insertSyncKeys: readonly string[] = ['inserted'];
const insertKeys: readonly string[] = ['inserted', 'signal'];

function insertCall(self: CodeSet, codes: Codes, options: CodeSetInsertOptions | undefined, allowed: readonly string[]): core.Call<Uint8Array> {
  if (options !== undefined) core.options(options, 'CodeSet.insert:options', allowed);
  const d$ = self.d;
  const codes_ = core.u8(codes, 'CodeSet.insert:codes', d$, 'd');
  const n = core.rows(codes_, d$, 'CodeSet.insert:codes', 'd');
  const inserted_ = core.outU8(options?.inserted, n, 'CodeSet.insert:inserted');
  return {
    op: ops.CodeSet_insert,
    name: 'CodeSet.insert',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), codes_, inserted_],
    finish: insertResult,
    signal: options?.signal,
    progress: null,
  };
}

const insertResult = (_raw: unknown, args: readonly unknown[]): Uint8Array => args[2] as Uint8Array;
