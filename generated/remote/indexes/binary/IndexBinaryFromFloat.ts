// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryFromFloat, mirrored from faiss/IndexBinaryFromFloat.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryFromFloat')(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexBinaryFromFloat.h`, `IndexBinaryFromFloat::index`.
   */
  get index(): Promise<Index> {
    return core.get(this, 'index') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read.
   *
   * FAISS: `faiss/IndexBinaryFromFloat.h`, `IndexBinaryFromFloat::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }
}
