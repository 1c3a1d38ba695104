// Generated from schema/ by `npm run generate`; never edited.
/** MultiIndexQuantizer2, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core/remote';
import { MultiIndexQuantizer } from './MultiIndexQuantizer.js';
import type { Index } from '../Index.js';

/**
 * A MultiIndexQuantizer that finds the nearest centroids of each part by an index, which training fills.
 *
 * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer2`.
 * Since FAISS 1.7.3.
 */
export class MultiIndexQuantizer2 extends MultiIndexQuantizer {
  /**
   * Makes a MultiIndexQuantizer2.
   *
   * @param d Number of components of every vector, an even number. At least 2.
   * @param nbits Bits of the code of one half. From 1 to 16.
   * @param assignIndex0 Empty index for the centroids of the first half, with d / 2 components. Kept alive for as long as it is used here.
   * @param assignIndex1 Empty index for the centroids of the second half. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, nbits: number, assignIndex0: Index, assignIndex1: Index);
  /**
   * Cuts vectors into any number of parts.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of parts. At least 1. Divides d.
   * @param nbits Bits of the code of one part. From 1 to 16.
   * @param indexes An empty index for the centroids of each part, with d / M components each.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, indexes: readonly Index[]);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('MultiIndexQuantizer2')(args)) as never, undefined as never, undefined as never);
  }

  /**
   * The indexes of the parts.
   *
   * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer2::assign_indexes`.
   */
  get assignIndexes(): Promise<readonly Index[]> {
    return core.get(this, 'assignIndexes') as Promise<readonly Index[]>;
  }

  /**
   * Whether FAISS itself frees the indexes of the parts.
   *
   * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer2::own_fields`.
   */
  get ownFields(): Promise<boolean> {
    return core.get(this, 'ownFields') as Promise<boolean>;
  }
}
