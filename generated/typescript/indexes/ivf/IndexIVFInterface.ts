// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFInterface, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import { Level1Quantizer } from './Level1Quantizer.js';

/**
 * What every inverted file over float vectors has for searching. No object is of this class alone.
 *
 * FAISS: `faiss/IndexIVF.h`, `IndexIVFInterface`.
 * Since FAISS 1.7.4.
 */
export abstract class IndexIVFInterface extends Level1Quantizer {
  protected constructor(token: core.Adopt) {
    super(token as never, undefined as never);
  }

  /**
   * Number of inverted lists that are visited for each query; more lists cost time and find more of the true neighbors. Values above nlist visit all lists. At least 1. Default 1.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFInterface::nprobe`.
   */
  get nprobe(): number {
    return core.getScalar(this, ops.IndexIVFInterface_nprobe_get, 'IndexIVFInterface.nprobe') as number;
  }

  set nprobe(value: number) {
    core.setScalar(this, ops.IndexIVFInterface_nprobe_set, ops.IndexIVFInterface_nprobe_get, 'IndexIVFInterface.nprobe', core.size(value, 'IndexIVFInterface.nprobe:nprobe', 1));
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFInterface::max_codes`.
   */
  get maxCodes(): number {
    return core.getScalar(this, ops.IndexIVFInterface_max_codes_get, 'IndexIVFInterface.maxCodes') as number;
  }

  set maxCodes(value: number) {
    core.setScalar(this, ops.IndexIVFInterface_max_codes_set, ops.IndexIVFInterface_max_codes_get, 'IndexIVFInterface.maxCodes', core.size(value, 'IndexIVFInterface.maxCodes:maxCodes'));
  }
}
