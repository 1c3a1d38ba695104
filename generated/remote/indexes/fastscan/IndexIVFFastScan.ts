// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFFastScan, mirrored from faiss/IndexIVFFastScan.h. */
import * as core from '@faiss-sdk/core/remote';
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
  get bbs(): Promise<number> {
    return core.get(this, 'bbs') as Promise<number>;
  }

  /**
   * Number of parts of a code.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Bits of one part, always 4.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }

  /**
   * Number of values of one part.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::ksub`.
   */
  get ksub(): Promise<number> {
    return core.get(this, 'ksub') as Promise<number>;
  }

  /**
   * M rounded up to an even number.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::M2`.
   */
  get M2(): Promise<number> {
    return core.get(this, 'M2') as Promise<number>;
  }

  /**
   * Which implementation of the search runs; 0 lets FAISS choose, 10 to 15 are for experiments, and 1 and 2, which read the lists of another index, are refused by search. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::implem`.
   */
  get implem(): Promise<number> {
    return core.get(this, 'implem') as Promise<number>;
  }

  set implem(value: number) {
    core.set(this, 'implem', value);
  }

  /**
   * Sizes of the groups in which queries are handled, four bits each; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::qbs`.
   */
  get qbs(): Promise<number> {
    return core.get(this, 'qbs') as Promise<number>;
  }

  set qbs(value: number) {
    core.set(this, 'qbs', value);
  }

  /**
   * Number of queries and lists that are handled together; 0 lets FAISS choose. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::qbs2`.
   */
  get qbs2(): Promise<number> {
    return core.get(this, 'qbs2') as Promise<number>;
  }

  set qbs2(value: number) {
    core.set(this, 'qbs2', value);
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::fine_quantizer`.
   * Since FAISS 1.10.0.
   */
  get fineQuantizer(): Promise<Quantizer | null> {
    return core.get(this, 'fineQuantizer') as Promise<Quantizer | null>;
  }

  /**
   * Parts of a search that are left out, to time the others: 16 leaves distances in the units of the tables of small numbers. At least 0. Default 0.
   *
   * FAISS: `faiss/IndexIVFFastScan.h`, `IndexIVFFastScan::skip`.
   */
  get skip(): Promise<number> {
    return core.get(this, 'skip') as Promise<number>;
  }

  set skip(value: number) {
    core.set(this, 'skip', value);
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
  async lookupTableIs3d(): Promise<boolean> {
    return core.call(this, 'lookupTableIs3d', []) as never;
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
  async initCodePacker(): Promise<void> {
    return core.call(this, 'initCodePacker', []) as never;
  }
}
