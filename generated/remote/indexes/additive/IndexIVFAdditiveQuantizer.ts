// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFAdditiveQuantizer, mirrored from faiss/IndexIVFAdditiveQuantizer.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexIVF } from '../ivf/IndexIVF.js';
import type { AdditiveQuantizer } from '../../quantizers/additive/AdditiveQuantizer.js';

/**
 * Base of the inverted files whose codes an additive quantizer makes.
 *
 * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFAdditiveQuantizer`.
 * Since FAISS 1.7.3.
 */
export abstract class IndexIVFAdditiveQuantizer extends IndexIVF {
  protected constructor(token: core.Adopt) {
    super(token as never);
  }

  /**
   * The quantizer that encodes the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFAdditiveQuantizer::aq`.
   */
  get aq(): Promise<AdditiveQuantizer> {
    return core.get(this, 'aq') as Promise<AdditiveQuantizer>;
  }

  /**
   * Kept for later by FAISS, which does not look at it. Default 0.
   *
   * FAISS: `faiss/IndexIVFAdditiveQuantizer.h`, `IndexIVFAdditiveQuantizer::use_precomputed_table`.
   */
  get usePrecomputedTable(): Promise<number> {
    return core.get(this, 'usePrecomputedTable') as Promise<number>;
  }

  set usePrecomputedTable(value: number) {
    core.set(this, 'usePrecomputedTable', value);
  }
}
