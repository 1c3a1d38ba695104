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
  const form = count === 4 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && args[2] instanceof classes.Index && args[3] instanceof classes.Index ? 0 : 
    count === 4 && core.isNumeric(args[0]) && core.isNumeric(args[1]) && core.isNumeric(args[2]) && Array.isArray(args[3]) ? 1 : 
    count === 4 ? 0 : 
    count === 4 ? 1 : -1;
  if (form === 0) {
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

  if (form === 1) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const indexes = args[3] as readonly Index[];
    const d_ = core.int(d, 'MultiIndexQuantizer2.constructor:d', 1);
    const M_ = core.size(M, 'MultiIndexQuantizer2.constructor:M', 1);
    const nbits_ = core.size(nbits, 'MultiIndexQuantizer2.constructor:nbits', 1, 16);
    const indexes_ = core.handlesOf(indexes, classes.Index, 'MultiIndexQuantizer2.constructor:indexes');
    core.divides(M_, d_, 'MultiIndexQuantizer2.constructor:M', 'd');
    return core.construct(ops.MultiIndexQuantizer2_new1, 'MultiIndexQuantizer2.constructor', [d_, M_, nbits_, indexes_], [...indexes]);
  }

  throw core.wrongArguments('MultiIndexQuantizer2.constructor', ['(d, nbits, assignIndex0, assignIndex1)', '(d, M, nbits, indexes)']);
}
