// Generated from schema/ by `npm run generate`; never edited.
/** IndexIVFInterface, mirrored from faiss/IndexIVF.h. */
import * as core from '@faiss-sdk/core/remote';
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
  get nprobe(): Promise<number> {
    return core.get(this, 'nprobe') as Promise<number>;
  }

  set nprobe(value: number) {
    core.set(this, 'nprobe', value);
  }

  /**
   * Largest number of stored vectors that are compared with one query; 0 sets no limit. Default 0.
   *
   * FAISS: `faiss/IndexIVF.h`, `IndexIVFInterface::max_codes`.
   */
  get maxCodes(): Promise<number> {
    return core.get(this, 'maxCodes') as Promise<number>;
  }

  set maxCodes(value: number) {
    core.set(this, 'maxCodes', value);
  }
}
