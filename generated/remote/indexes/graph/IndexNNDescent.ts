// Generated from schema/ by `npm run generate`; never edited.
/** IndexNNDescent, mirrored from faiss/IndexNNDescent.h. */
import * as core from '@faiss-sdk/core/remote';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNNDescent')(args)) as never);
  }

  /**
   * The graph, with its search setting search_L.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent::nndescent`.
   */
  get nndescent(): NNDescent {
    return core.part(this, 'nndescent', 'NNDescent') as NNDescent;
  }

  /**
   * The index that stores the vectors.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent::storage`.
   */
  get storage(): Promise<Index> {
    return core.get(this, 'storage') as Promise<Index>;
  }

  /**
   * Whether FAISS itself frees the storage, as in IndexNNDescentFlat and in an index that was read.
   *
   * FAISS: `faiss/IndexNNDescent.h`, `IndexNNDescent::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }
}
