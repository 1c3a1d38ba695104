// Generated from schema/ by `npm run generate`; never edited.
/** IndexFlatL2, mirrored from faiss/IndexFlat.h. */
import * as core from '@faiss-sdk/core';
import * as ops from '../../ops.js';
import { IndexFlat } from './IndexFlat.js';

/**
 * Exact search by squared Euclidean distance.
 *
 * FAISS: `faiss/IndexFlat.h`, `IndexFlatL2`.
 * Since FAISS 1.7.3.
 */
export class IndexFlatL2 extends IndexFlat {
  /**
   * Makes an IndexFlatL2.
   *
   * @param d Number of components of every vector. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexFlatL2(args)) as never);
  }
}

function newIndexFlatL2(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const d = args[0] as number;
    const d_ = core.idx(d, 'IndexFlatL2.constructor:d', 1);
    return core.construct(ops.IndexFlatL2_new0, 'IndexFlatL2.constructor', [d_], null);
  }

  throw core.wrongArguments('IndexFlatL2.constructor', ['(d)']);
}
