// Generated from schema/ by `npm run generate`; never edited.
/** IndexFastScan, mirrored from faiss/IndexFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { Index } from '../Index.js';
import type { CodePacker } from '../../invlists/CodePacker.js';

/**
 * Base of the indexes with codes of 4 bits per part that are packed in blocks, so that vector instructions compare many at once.
 *
 * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexFastScan extends Index {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Which implementation of the search runs; 0 lets FAISS choose, other numbers are for experiments. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::implem`.
   */
  get implem(): number {
    return core.getScalar(this, ops.IndexFastScan_implem_get, 'IndexFastScan.implem') as number;
  }

  set implem(value: number) {
    core.setScalar(this, ops.IndexFastScan_implem_set, ops.IndexFastScan_implem_get, 'IndexFastScan.implem', core.int(value, 'IndexFastScan.implem:implem', 0));
  }

  /**
   * Number of vectors in a block, a multiple of 32.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::bbs`.
   */
  get bbs(): number {
    return core.getConstant(this, ops.IndexFastScan_bbs_get, 'IndexFastScan.bbs') as number;
  }

  /**
   * Sizes of the groups in which queries are handled, four bits each; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::qbs`.
   */
  get qbs(): number {
    return core.getScalar(this, ops.IndexFastScan_qbs_get, 'IndexFastScan.qbs') as number;
  }

  set qbs(value: number) {
    core.setScalar(this, ops.IndexFastScan_qbs_set, ops.IndexFastScan_qbs_get, 'IndexFastScan.qbs', core.int(value, 'IndexFastScan.qbs:qbs', 0));
  }

  /**
   * Number of parts of a code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.IndexFastScan_M_get, 'IndexFastScan.M') as number;
  }

  /**
   * Bits of one part, always 4.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IndexFastScan_nbits_get, 'IndexFastScan.nbits') as number;
  }

  /**
   * Number of values of one part.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ksub`.
   */
  get ksub(): number {
    return core.getConstant(this, ops.IndexFastScan_ksub_get, 'IndexFastScan.ksub') as number;
  }

  /**
   * Number of bytes of one code.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::code_size`.
   */
  get codeSize(): number {
    return core.getScalar(this, ops.IndexFastScan_code_size_get, 'IndexFastScan.codeSize') as number;
  }

  /**
   * ntotal rounded up to whole blocks.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::ntotal2`.
   */
  get ntotal2(): number {
    return core.getScalar(this, ops.IndexFastScan_ntotal2_get, 'IndexFastScan.ntotal2') as number;
  }

  /**
   * M rounded up to an even number.
   *
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::M2`.
   */
  get M2(): number {
    return core.getScalar(this, ops.IndexFastScan_M2_get, 'IndexFastScan.M2') as number;
  }

  /**
   * Copy of the packed codes. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::codes`.
   */
  get codes(): Uint8Array {
    return core.getArray(this, ops.IndexFastScan_codes_get, 'IndexFastScan.codes') as Uint8Array;
  }

  /**
   * Makes a packer for the codes of this kind of index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexFastScan.h`, `IndexFastScan::get_CodePacker`.
   * Since FAISS 1.7.4.
   *
   * @returns A CodePackerPQ4.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getCodePacker(): CodePacker {
    return core.now(get_CodePackerCall(this));
  }
}

function get_CodePackerCall(self: IndexFastScan): core.Call<CodePacker> {
  return {
    op: ops.IndexFastScan_get_CodePacker,
    name: 'IndexFastScan.getCodePacker',
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
