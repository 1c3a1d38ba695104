// Generated from schema/ by `npm run generate`; never edited.
/** RemapDimensionsTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core/remote';
import { VectorTransform } from './VectorTransform.js';

/**
 * Leaves out components or puts zeros between them to change their number.
 *
 * FAISS: `faiss/VectorTransform.h`, `RemapDimensionsTransform`.
 * Since FAISS 1.7.3.
 */
export class RemapDimensionsTransform extends VectorTransform {
  /**
   * Makes a RemapDimensionsTransform.
   *
   * @param dIn Number of components of a vector that goes in. At least 1.
   * @param dOut Number of components of a vector that comes out. At least 1.
   * @param uniform Whether left out or added components are spread evenly; false changes the end only. Default true.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(dIn: number, dOut: number, uniform?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('RemapDimensionsTransform')(args)) as never);
  }

  /**
   * For each component that comes out the one that goes in, or -1 for a zero. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `RemapDimensionsTransform::map`.
   */
  get map(): Promise<Int32Array> {
    return core.get(this, 'map') as Promise<Int32Array>;
  }
}
