// Generated from schema/ by `npm run generate`; never edited.
/** IndexRowwiseMinMax, mirrored from faiss/IndexRowwiseMinMax.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexRowwiseMinMaxBase } from './IndexRowwiseMinMaxBase.js';
import type { Index } from '../Index.js';

/**
 * Scales every vector to the range from 0 to 1 before another index encodes it, and keeps its range in front of the code as two float32 numbers, 8 bytes.
 *
 * FAISS: `faiss/IndexRowwiseMinMax.h`, `IndexRowwiseMinMax`.
 * Since FAISS 1.7.3.
 */
export class IndexRowwiseMinMax extends IndexRowwiseMinMaxBase {
  /**
   * Makes an IndexRowwiseMinMax.
   *
   * @param index Index that encodes the scaled vectors, usually an IndexScalarQuantizer or an IndexPQ. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(index: Index);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRowwiseMinMax(args)) as never);
  }
}

function newIndexRowwiseMinMax(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const index = args[0] as Index;
    const index_ = core.handleOf(index, classes.Index, 'IndexRowwiseMinMax.constructor:index');
    return core.construct(ops.IndexRowwiseMinMax_new0, 'IndexRowwiseMinMax.constructor', [index_], [index]);
  }

  throw core.wrongArguments('IndexRowwiseMinMax.constructor', ['(index)']);
}
