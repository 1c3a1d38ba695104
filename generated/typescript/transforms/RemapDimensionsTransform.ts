// Generated from schema/ by `npm run generate`; never edited.
/** RemapDimensionsTransform, mirrored from faiss/VectorTransform.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newRemapDimensionsTransform(args)) as never);
  }

  /**
   * For each component that comes out the one that goes in, or -1 for a zero. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/VectorTransform.h`, `RemapDimensionsTransform::map`.
   */
  get map(): Int32Array {
    return core.getArray(this, ops.RemapDimensionsTransform_map_get, 'RemapDimensionsTransform.map') as Int32Array;
  }
}

function newRemapDimensionsTransform(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 3) {
    const dIn = args[0] as number;
    const dOut = args[1] as number;
    const uniform = (args[2] === undefined ? true : args[2]) as boolean;
    const dIn_ = core.int(dIn, 'RemapDimensionsTransform.constructor:dIn', 1);
    const dOut_ = core.int(dOut, 'RemapDimensionsTransform.constructor:dOut', 1);
    const uniform_ = core.bool(uniform, 'RemapDimensionsTransform.constructor:uniform');
    return core.construct(ops.RemapDimensionsTransform_new0, 'RemapDimensionsTransform.constructor', [dIn_, dOut_, uniform_], null);
  }

  throw core.wrongArguments('RemapDimensionsTransform.constructor', ['(dIn, dOut, uniform = true)']);
}
