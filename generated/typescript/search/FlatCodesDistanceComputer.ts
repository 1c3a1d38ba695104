// Generated from schema/ by `npm run generate`; never edited.
/** FlatCodesDistanceComputer, mirrored from faiss/impl/DistanceComputer.h. */
import * as core from '@faiss-sdk/core';
import type { Codes } from '@faiss-sdk/core';
import * as ops from '../ops.js';
import { DistanceComputer } from './DistanceComputer.js';

/**
 * A distance computer of an index that keeps a code of fixed size for each vector; it compares codes that are not stored too.
 *
 * FAISS: `faiss/impl/DistanceComputer.h`, `FlatCodesDistanceComputer`.
 * Since FAISS 1.7.3.
 */
export abstract class FlatCodesDistanceComputer extends DistanceComputer {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/impl/DistanceComputer.h`, `FlatCodesDistanceComputer::code_size`.
   */
  get codeSize(): number {
    return core.getConstant(this, ops.FlatCodesDistanceComputer_code_size_get, 'FlatCodesDistanceComputer.codeSize') as number;
  }

  /**
   * Compares the query with a code.
   *
   * Effect: changes this object.
   * FAISS: `faiss/impl/DistanceComputer.h`, `FlatCodesDistanceComputer::distance_to_code`.
   *
   * @param code A code as the index stores it. Shape code_size.
   * @returns .
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_UNSUPPORTED` when this kind of object, or this FAISS, cannot do it.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  distanceToCode(code: Codes): number {
    return core.now(distance_to_codeCall(this, code));
  }
}

function distance_to_codeCall(self: FlatCodesDistanceComputer, code: Codes): core.Call<number> {
  const code_ = core.u8(code, 'FlatCodesDistanceComputer.distanceToCode:code');
  core.length(code_, self.codeSize, 'FlatCodesDistanceComputer.distanceToCode:code', 'code_size');
  return {
    op: ops.FlatCodesDistanceComputer_distance_to_code,
    name: 'FlatCodesDistanceComputer.distanceToCode',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), code_],
    finish: distance_to_codeResult,
    signal: undefined,
    progress: null,
  };
}

const distance_to_codeResult = (raw: unknown): number => raw as number;
