// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryIDMap, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core/remote';
import { IndexBinary } from './IndexBinary.js';

/**
 * Gives a binary index that numbers its vectors by position ids of the caller's choice. Vectors are added by add_with_ids only.
 *
 * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap`.
 * Since FAISS 1.7.3.
 */
export class IndexBinaryIDMap extends IndexBinary {
  /**
   * Makes an IndexBinaryIDMap.
   *
   * @param index Index that stores the vectors; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: IndexBinary);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexBinaryIDMap')(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap::index`.
   */
  get index(): Promise<IndexBinary> {
    return core.get(this, 'index') as Promise<IndexBinary>;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Copy of the id of the vector at each position of the sub-index. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap::id_map`.
   */
  get idMap(): Promise<BigInt64Array> {
    return core.get(this, 'idMap') as Promise<BigInt64Array>;
  }
}
