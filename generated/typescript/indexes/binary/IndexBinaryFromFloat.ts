// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryFromFloat, mirrored from faiss/IndexBinaryFromFloat.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexBinary } from './IndexBinary.js';
import type { Index } from '../Index.js';

/**
 * Stores binary vectors in an index over float vectors, one component of -1 or 1 for each bit.
 *
 * FAISS: `faiss/IndexBinaryFromFloat.h`, `IndexBinaryFromFloat`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryFromFloat extends IndexBinary {
  /**
   * Makes an IndexBinaryFromFloat.
   *
   * @param index Index over vectors of d float components that stores the vectors, with METRIC_L2; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryFromFloat(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryFromFloat.h`, `IndexBinaryFromFloat::index`.
   */
  get index(): Index {
    return core.getView(this, ops.IndexBinaryFromFloat_index_get, 'IndexBinaryFromFloat.index', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read.
   *
   * FAISS: `faiss/IndexBinaryFromFloat.h`, `IndexBinaryFromFloat::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexBinaryFromFloat_own_fields_get, 'IndexBinaryFromFloat.ownFields') as boolean;
  }
}

function newIndexBinaryFromFloat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const index = args[0] as Index;
    const index_ = core.handleOf(index, classes.Index, 'IndexBinaryFromFloat.constructor:index');
    return core.construct(ops.IndexBinaryFromFloat_new0, 'IndexBinaryFromFloat.constructor', [index_], [index]);
  }

  throw core.wrongArguments('IndexBinaryFromFloat.constructor', ['(index)']);
}
