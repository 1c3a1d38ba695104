// Generated from schema/ by `npm run generate`; never edited.
/** NSG, mirrored from faiss/impl/NSG.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';

/**
 * The graph of an NSG index: every vector is linked to near ones on one level, and every vector can be reached from one start. It is reached as the nsg field of an index.
 *
 * FAISS: `faiss/impl/NSG.h`, `NSG`.
 * Since FAISS 1.7.3.
 */
export class NSG extends core.FaissObject {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * Number of vectors in the graph. Default 0.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::ntotal`.
   */
  get ntotal(): number {
    return core.getScalar(this, ops.NSG_ntotal_get, 'NSG.ntotal') as number;
  }

  /**
   * Largest number of links of a vector.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::R`.
   */
  get R(): number {
    return core.getScalar(this, ops.NSG_R_get, 'NSG.R') as number;
  }

  /**
   * Number of candidates that are kept while a vector is linked; R + 32 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::L`.
   */
  get L(): number {
    return core.getScalar(this, ops.NSG_L_get, 'NSG.L') as number;
  }

  set L(value: number) {
    core.setScalar(this, ops.NSG_L_set, ops.NSG_L_get, 'NSG.L', core.int(value, 'NSG.L:L', 1));
  }

  /**
   * Largest number of candidates among which the links of a vector are chosen; R + 100 at the start. At least 1.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::C`.
   */
  get C(): number {
    return core.getScalar(this, ops.NSG_C_get, 'NSG.C') as number;
  }

  set C(value: number) {
    core.setScalar(this, ops.NSG_C_set, ops.NSG_C_get, 'NSG.C', core.int(value, 'NSG.C:C', 1));
  }

  /**
   * Number of candidates that a search keeps; more cost time and find more of the true neighbors. A search keeps k at least. At least 1. Default 16.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::search_L`.
   */
  get searchL(): number {
    return core.getScalar(this, ops.NSG_search_L_get, 'NSG.searchL') as number;
  }

  set searchL(value: number) {
    core.setScalar(this, ops.NSG_search_L_set, ops.NSG_search_L_get, 'NSG.searchL', core.int(value, 'NSG.searchL:searchL', 1));
  }

  /**
   * Vector at which every search starts.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::enterpoint`.
   */
  get enterpoint(): number {
    return core.getScalar(this, ops.NSG_enterpoint_get, 'NSG.enterpoint') as number;
  }

  /**
   * Whether the graph is built. Default false.
   *
   * FAISS: `faiss/impl/NSG.h`, `NSG::is_built`.
   */
  get isBuilt(): boolean {
    return core.getScalar(this, ops.NSG_is_built_get, 'NSG.isBuilt') as boolean;
  }
}
