// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatCodes, mirrored from faiss/IndexFlatCodes.h. */
import * as core from '@faiss-sdk/core';
import type { Ids } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { Index } from '../Index.js';
import type { CodePacker } from '../../invlists/CodePacker.js';
import type { FlatCodesDistanceComputer } from '../../search/FlatCodesDistanceComputer.js';

/**
 * Base of the indexes that keep every vector as a code of fixed size, one after the other, and compare a query with all of them.
 *
 * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexFlatCodes extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of bytes of one stored vector.
   *
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.IndexFlatCodes_code_size_get, 'IndexFlatCodes.codeSize') as number;
  }

  /**
   * Copy of all stored codes, ntotal rows of code_size bytes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::codes`.
   */
  get codes(): Uint8Array {
    return core.getArray(this, ops.IndexFlatCodes_codes_get, 'IndexFlatCodes.codes') as Uint8Array;
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async permuteEntries(perm: Ids, options?: CallOptions): Promise<void> {
    return core.later(permute_entriesCall(this, perm, options, permute_entriesKeys));
  }

  /**
   * Puts the stored vectors in another order; their ids change with their positions.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::permute_entries`.
   * Since FAISS 1.8.0.
   *
   * @param perm Old position of the vector that shall come to each new position; every position from 0 to ntotal - 1 once. Shape ntotal.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  permuteEntriesSync(perm: Ids): void {
    return core.now(permute_entriesCall(this, perm, undefined, core.noKeys));
  }

  /**
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerFlat.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getCodePacker(): CodePacker {
    return core.now(get_CodePackerCall(this));
  }

  /**
   * Makes a distance computer, which compares one query with stored codes and with others.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFlatCodes.h`, `IndexFlatCodes::get_FlatCodesDistanceComputer`.
   *
   * @returns The computer, which needs a query next.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getFlatCodesDistanceComputer(): FlatCodesDistanceComputer {
    return core.now(get_FlatCodesDistanceComputerCall(this));
  }
}

const permute_entriesKeys: readonly string[] = ['signal'];

function permute_entriesCall(self: IndexFlatCodes, perm: Ids, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexFlatCodes.permuteEntries:options', allowed);
  const perm_ = core.i64ids(perm, 'IndexFlatCodes.permuteEntries:perm');
  core.length(perm_, self.ntotal, 'IndexFlatCodes.permuteEntries:perm', 'ntotal');
  return {
    op: ops.IndexFlatCodes_permute_entries,
    name: 'IndexFlatCodes.permuteEntries',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), perm_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}

function get_CodePackerCall(self: IndexFlatCodes): core.Call<CodePacker> {
  return {
    op: ops.IndexFlatCodes_get_CodePacker,
    name: 'IndexFlatCodes.getCodePacker',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: get_CodePackerResult,
    signal: undefined,
    progress: null,
  };
}

const get_CodePackerResult = (raw: unknown): CodePacker => core.adopt(raw as number, classes.CodePacker) as CodePacker;

function get_FlatCodesDistanceComputerCall(self: IndexFlatCodes): core.Call<FlatCodesDistanceComputer> {
  return {
    op: ops.IndexFlatCodes_get_FlatCodesDistanceComputer,
    name: 'IndexFlatCodes.getFlatCodesDistanceComputer',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: (raw) => core.adopt(raw as number, classes.FlatCodesDistanceComputer, self) as FlatCodesDistanceComputer,
    signal: undefined,
    progress: null,
  };
}
