// Generated from schema/ by `npm run generate`; never edited.
/** IndexRowwiseMinMaxFP16, mirrored from faiss/IndexRowwiseMinMax.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexRowwiseMinMaxBase } from './IndexRowwiseMinMaxBase.js';
import type { Index } from '../Index.js';

/**
 * Scales every vector to the range from 0 to 1 before another index encodes it, and keeps its range in front of the code as two half-precision numbers, 4 bytes; components must lie within 65504.
 *
 * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMaxFP16`.
 * Since FAISS 1.7.3.
 */
export class IndexRowwiseMinMaxFP16 extends IndexRowwiseMinMaxBase {
  /**
   * Makes an IndexRowwiseMinMaxFP16.
   *
   * @param index Index that encodes the scaled vectors, usually an IndexScalarQuantizer or an IndexPQ. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRowwiseMinMaxFP16(args)) as never);
  }
}

function newIndexRowwiseMinMaxFP16(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const index = args[0] as Index;
    const index_ = core.handleOf(index, classes.Index, 'IndexRowwiseMinMaxFP16.constructor:index');
    return core.construct(ops.IndexRowwiseMinMaxFP16_new0, 'IndexRowwiseMinMaxFP16.constructor', [index_], [index]);
  }

  throw core.wrongArguments('IndexRowwiseMinMaxFP16.constructor', ['(index)']);
}
