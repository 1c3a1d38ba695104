// Generated from schema/ by `npm run generate`; never edited.
/** IndexNNDescent, mirrored from faiss/IndexNNDescent.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { Index } from '../Index.js';
import type { NNDescent } from './NNDescent.js';

/**
 * Graph search over vectors that another index stores, by a graph of near neighbors that is built anew from all vectors by every add.
 *
 * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent`.
 * Since FAISS 1.7.3.
 */
export class IndexNNDescent extends Index {
  /**
   * Makes an IndexNNDescent.
   *
   * @param storage Index that stores the vectors and computes distances to them; it must be empty. Kept alive for as long as it is used here.
   * @param K Number of links of every vector. At least 1. Default 32.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(storage: Index, K?: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexNNDescent(args)) as never);
  }

  /**
   * The graph, with its search setting search_L.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent::nndescent`.
   */
  get nndescent(): NNDescent {
    return core.getView(this, ops.IndexNNDescent_nndescent_get, 'IndexNNDescent.nndescent', classes.NNDescent) as NNDescent;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent::storage`.
   */
  get storage(): Index {
    return core.getView(this, ops.IndexNNDescent_storage_get, 'IndexNNDescent.storage', classes.Index) as Index;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexNNDescentFlat and in an index that was read.
   *
   * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.IndexNNDescent_own_fields_get, 'IndexNNDescent.ownFields') as boolean;
  }
}

function newIndexNNDescent(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const storage = args[0] as Index;
    const K = (args[1] === undefined ? 32 : args[1]) as number;
    const storage_ = core.handleOf(storage, classes.Index, 'IndexNNDescent.constructor:storage');
    const K_ = core.int(K, 'IndexNNDescent.constructor:K', 1);
    return core.construct(ops.IndexNNDescent_new0, 'IndexNNDescent.constructor', [storage_, K_], [storage]);
  }

  throw core.wrongArguments('IndexNNDescent.constructor', ['(storage, K = 32)']);
}
