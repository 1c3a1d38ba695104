// Generated from schema/ by `npm run generate`; never edited.
/** IndexBinaryIDMap, mirrored from faiss/IndexIDMap.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : newIndexBinaryIDMap(args)) as never);
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap::index`.
   */
  get index(): IndexBinary {
    return core.getView(this, ops.IndexBinaryIDMap_index_get, 'IndexBinaryIDMap.index', classes.IndexBinary) as IndexBinary;
  }

  /**
   * Whether FAISS itself frees the sub-index, as in an index that was read or made by the factory.
   *
   * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexBinaryIDMap_own_fields_get, 'IndexBinaryIDMap.ownFields') as boolean;
  }

  /**
   * Copy of the id of the vector at each position of the sub-index. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexIDMap.h`, `IndexBinaryIDMap::id_map`.
   */
  get idMap(): BigInt64Array {
    return core.getArray(this, ops.IndexBinaryIDMap_id_map_get, 'IndexBinaryIDMap.idMap') as BigInt64Array;
  }
}

function newIndexBinaryIDMap(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const index = args[0] as IndexBinary;
    const index_ = core.handleOf(index, classes.IndexBinary, 'IndexBinaryIDMap.constructor:index');
    return core.construct(ops.IndexBinaryIDMap_new0, 'IndexBinaryIDMap.constructor', [index_], [index]);
  }

  throw core.wrongArguments('IndexBinaryIDMap.constructor', ['(index)']);
}
