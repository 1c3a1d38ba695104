// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFFastScan, mirrored from faiss/IndexIVFFastScan.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexIVF } from '../ivf/IndexIVF.js';
import type { Quantizer } from '../../quantizers/Quantizer.js';

/**
 * Base of the inverted files with codes of 4 bits per part that are packed in blocks, so that vector instructions compare many at once.
 *
 * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexIVFFastScan extends IndexIVF {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of vectors in a block, a multiple of 32.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::bbs`.
   */
  get bbs(): number {
    return core.getConstant(this, ops.IndexIVFFastScan_bbs_get, 'IndexIVFFastScan.bbs') as number;
  }

  /**
   * Number of parts of a code.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.IndexIVFFastScan_M_get, 'IndexIVFFastScan.M') as number;
  }

  /**
   * Bits of one part, always 4.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IndexIVFFastScan_nbits_get, 'IndexIVFFastScan.nbits') as number;
  }

  /**
   * Number of values of one part.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::ksub`.
   */
  get ksub(): number {
    return core.getConstant(this, ops.IndexIVFFastScan_ksub_get, 'IndexIVFFastScan.ksub') as number;
  }

  /**
   * M rounded up to an even number.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::M2`.
   */
  get M2(): number {
    return core.getScalar(this, ops.IndexIVFFastScan_M2_get, 'IndexIVFFastScan.M2') as number;
  }

  /**
   * Which implementation of the search runs; 0 lets FAISS choose, 10 to 15 are for experiments, and 1 and 2, which read the lists of another index, are refused by search. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::implem`.
   */
  get implem(): number {
    return core.getScalar(this, ops.IndexIVFFastScan_implem_get, 'IndexIVFFastScan.implem') as number;
  }

  set implem(value: number) {
    core.setScalar(this, ops.IndexIVFFastScan_implem_set, ops.IndexIVFFastScan_implem_get, 'IndexIVFFastScan.implem', core.int(value, 'IndexIVFFastScan.implem:implem', 0));
  }

  /**
   * Sizes of the groups in which queries are handled, four bits each; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::qbs`.
   */
  get qbs(): number {
    return core.getScalar(this, ops.IndexIVFFastScan_qbs_get, 'IndexIVFFastScan.qbs') as number;
  }

  set qbs(value: number) {
    core.setScalar(this, ops.IndexIVFFastScan_qbs_set, ops.IndexIVFFastScan_qbs_get, 'IndexIVFFastScan.qbs', core.int(value, 'IndexIVFFastScan.qbs:qbs', 0));
  }

  /**
   * Number of queries and lists that are handled together; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::qbs2`.
   */
  get qbs2(): number {
    return core.getScalar(this, ops.IndexIVFFastScan_qbs2_get, 'IndexIVFFastScan.qbs2') as number;
  }

  set qbs2(value: number) {
    core.setScalar(this, ops.IndexIVFFastScan_qbs2_set, ops.IndexIVFFastScan_qbs2_get, 'IndexIVFFastScan.qbs2', core.size(value, 'IndexIVFFastScan.qbs2:qbs2', 0));
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::fine_quantizer`.
   * Since FAISS 1.10.0.
   */
  get fineQuantizer(): Quantizer | null {
    return core.getView(this, ops.IndexIVFFastScan_fine_quantizer_get, 'IndexIVFFastScan.fineQuantizer', classes.Quantizer) as Quantizer | null;
  }

  /**
   * Parts of a search that are left out, to time the others: 16 leaves distances in the units of the tables of small numbers. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::skip`.
   */
  get skip(): number {
    return core.getScalar(this, ops.IndexIVFFastScan_skip_get, 'IndexIVFFastScan.skip') as number;
  }

  set skip(value: number) {
    core.setScalar(this, ops.IndexIVFFastScan_skip_set, ops.IndexIVFFastScan_skip_get, 'IndexIVFFastScan.skip', core.int(value, 'IndexIVFFastScan.skip:skip', 0));
  }

  /**
   * Whether a table of distances belongs to one list, as it does for residuals by squared Euclidean distance, or to all.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::lookup_table_is_3d`.
   *
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  lookupTableIs3d(): boolean {
    return core.now(lookup_table_is_3dCall(this));
  }

  /**
   * Gives the lists a packer for the codes of this kind of index again.
   *
   * Effect: changes this object.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::init_code_packer`.
   * Since FAISS 1.7.4.
   *
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  initCodePacker(): void {
    return core.now(init_code_packerCall(this));
  }
}

function lookup_table_is_3dCall(self: IndexIVFFastScan): core.Call<boolean> {
  return {
    op: ops.IndexIVFFastScan_lookup_table_is_3d,
    name: 'IndexIVFFastScan.lookupTableIs3d',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: lookup_table_is_3dResult,
    signal: undefined,
    progress: null,
  };
}

const lookup_table_is_3dResult = (raw: unknown): boolean => raw as boolean;

function init_code_packerCall(self: IndexIVFFastScan): core.Call<void> {
  return {
    op: ops.IndexIVFFastScan_init_code_packer,
    name: 'IndexIVFFastScan.initCodePacker',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: undefined,
    progress: null,
  };
}
