// Generated from schema/ by `npm run generate`; never edited.
/** IndexIDMap, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core/remote';
import { Index } from '../Index.js';

/**
 * Gives an index that numbers its vectors by position ids of the caller's choice. Vectors are added by add_with_ids only.
 *
 * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap`.
 * Since FAISS 1.7.3.
 */
export class IndexIDMap extends Index {
  /**
   * Makes an IndexIDMap.
   *
   * @param index Index that stores the vectors; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexIDMap')(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap::index`.
   */
  get index(): Promise<Index> {
    return core.get(this, 'index') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }

  /**
   * Copy of the id of the vector at each position of the sub-index. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIDMap.h`, `IndexIDMap::id_map`.
   */
  get idMap(): Promise<BigInt64Array> {
    return core.get(this, 'idMap') as Promise<BigInt64Array>;
  }
}
