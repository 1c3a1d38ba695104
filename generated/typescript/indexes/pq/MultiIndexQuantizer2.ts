// Generated from schema/ by `npm run generate`; never edited.
/** MultiIndexQuantizer2, mirrored from faiss/IndexPQ.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
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
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newMultiIndexQuantizer2(args)) as never, undefined as never, undefined as never);
  }

  /**
   * The indexes of the parts.
   *
   * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer2::assign_indexes`.
   */
  get assignIndexes(): readonly Index[] {
    return core.getViews(this, ops.MultiIndexQuantizer2_assign_indexes_get, 'MultiIndexQuantizer2.assignIndexes', classes.Index) as Index[];
  }

  /**
   * Whether FAISS itself frees the indexes of the parts.
   *
   * FAISS: `faiss/IndexPQ.h`, `MultiIndexQuantizer2::own_fields`.
   */
  get ownFields(): boolean {
    return core.getScalar(this, ops.MultiIndexQuantizer2_own_fields_get, 'MultiIndexQuantizer2.ownFields') as boolean;
  }
}

function newMultiIndexQuantizer2(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const d = args[0] as number;
    const nbits = args[1] as number;
    const assignIndex0 = args[2] as Index;
    const assignIndex1 = args[3] as Index;
    const d_ = core.int(d, 'MultiIndexQuantizer2.constructor:d', 2);
    const nbits_ = core.size(nbits, 'MultiIndexQuantizer2.constructor:nbits', 1, 16);
    const assignIndex0_ = core.handleOf(assignIndex0, classes.Index, 'MultiIndexQuantizer2.constructor:assignIndex0');
    const assignIndex1_ = core.handleOf(assignIndex1, classes.Index, 'MultiIndexQuantizer2.constructor:assignIndex1');
    return core.construct(ops.MultiIndexQuantizer2_new0, 'MultiIndexQuantizer2.constructor', [d_, nbits_, assignIndex0_, assignIndex1_], [assignIndex0, assignIndex1]);
  }

  throw core.wrongArguments('MultiIndexQuantizer2.constructor', ['(d, nbits, assignIndex0, assignIndex1)']);
}
