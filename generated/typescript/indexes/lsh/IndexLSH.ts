// Generated from schema/ by `npm run generate`; never edited.
/** IndexLSH, mirrored from faiss/IndexLSH.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { RandomRotationMatrix } from '../../transforms/RandomRotationMatrix.js';

/**
 * Stores the signs of random projections of each vector and compares them by Hamming distance.
 *
 * FAISS: `faiss/IndexLSH.h`, `IndexLSH`.
 * Since FAISS 1.7.3.
 */
export class IndexLSH extends IndexFlatCodes {
  /**
   * Makes an IndexLSH.
   *
   * @param d Number of components of every vector. At least 1.
   * @param nbits Number of bits of a code. At least 1.
   * @param rotateData Whether vectors are rotated at random first; needs nbits of at least d. Default true.
   * @param trainThresholds Whether the thresholds are learnt from data instead of being 0. Default false.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: number, rotateData?: boolean, trainThresholds?: boolean);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexLSH(args)) as never);
  }

  /**
   * Number of bits of a code.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IndexLSH_nbits_get, 'IndexLSH.nbits') as number;
  }

  /**
   * Whether vectors are rotated at random first.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::rotate_data`.
   */
  get rotateData(): boolean {
    return core.getScalar(this, ops.IndexLSH_rotate_data_get, 'IndexLSH.rotateData') as boolean;
  }

  /**
   * Whether the thresholds are learnt from data instead of being 0.
   *
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::train_thresholds`.
   */
  get trainThresholds(): boolean {
    return core.getScalar(this, ops.IndexLSH_train_thresholds_get, 'IndexLSH.trainThresholds') as boolean;
  }

  /**
   * The random rotation.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::rrot`.
   */
  get rrot(): RandomRotationMatrix {
    return core.getView(this, ops.IndexLSH_rrot_get, 'IndexLSH.rrot', classes.RandomRotationMatrix) as RandomRotationMatrix;
  }

  /**
   * Threshold of each bit. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexLSH.h`, `IndexLSH::thresholds`.
   */
  get thresholds(): Float32Array {
    return core.getArray(this, ops.IndexLSH_thresholds_get, 'IndexLSH.thresholds') as Float32Array;
  }
}

function newIndexLSH(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 2 && count <= 4) {
    const d = args[0] as number;
    const nbits = args[1] as number;
    const rotateData = (args[2] === undefined ? true : args[2]) as boolean;
    const trainThresholds = (args[3] === undefined ? false : args[3]) as boolean;
    const d_ = core.idx(d, 'IndexLSH.constructor:d', 1);
    const nbits_ = core.int(nbits, 'IndexLSH.constructor:nbits', 1);
    const rotateData_ = core.bool(rotateData, 'IndexLSH.constructor:rotateData');
    const trainThresholds_ = core.bool(trainThresholds, 'IndexLSH.constructor:trainThresholds');
    return core.construct(ops.IndexLSH_new0, 'IndexLSH.constructor', [d_, nbits_, rotateData_, trainThresholds_], null);
  }

  throw core.wrongArguments('IndexLSH.constructor', ['(d, nbits, rotateData = true, trainThresholds = false)']);
}
