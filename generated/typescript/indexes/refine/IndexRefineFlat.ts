// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefineFlat, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core';
import type { Vectors } from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import { IndexRefine } from './IndexRefine.js';
import type { Index } from '../Index.js';

/**
 * IndexRefine whose second index is an IndexFlat, so that the final distances are exact.
 *
 * FAISS: `faiss/IndexRefine.h`, `IndexRefineFlat`.
 * Since FAISS 1.7.3.
 */
export class IndexRefineFlat extends IndexRefine {
  /**
   * Makes an IndexRefineFlat.
   *
   * @param baseIndex Index that finds the candidates; it must be empty. Kept alive for as long as it is used here.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(baseIndex: Index);
  /**
   * Wraps an index that holds vectors already, which are given once more.
   *
   * @param baseIndex Index that finds the candidates; its ids must be the positions of the vectors. Kept alive for as long as it is used here.
   * @param xb The vectors of base_index in the order of their ids, one row of d values each; they are copied. Shape any length.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(baseIndex: Index, xb: Vectors);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRefineFlat(args)) as never, undefined as never);
  }
}

function newIndexRefineFlat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  const form = count === 1 && args[0] instanceof classes.Index ? 0 : 
    count === 2 && args[0] instanceof classes.Index && core.isData(args[1]) ? 1 : 
    count === 1 ? 0 : 
    count === 2 ? 1 : -1;
  if (form === 0) {
    const baseIndex = args[0] as Index;
    const baseIndex_ = core.handleOf(baseIndex, classes.Index, 'IndexRefineFlat.constructor:baseIndex');
    return core.construct(ops.IndexRefineFlat_new0, 'IndexRefineFlat.constructor', [baseIndex_], [baseIndex]);
  }

  if (form === 1) {
    const baseIndex = args[0] as Index;
    const xb = args[1] as Vectors;
    const baseIndex_ = core.handleOf(baseIndex, classes.Index, 'IndexRefineFlat.constructor:baseIndex');
    const xb_ = core.f32(xb, 'IndexRefineFlat.constructor:xb');
    return core.construct(ops.IndexRefineFlat_new1, 'IndexRefineFlat.constructor', [baseIndex_, xb_], [baseIndex]);
  }

  throw core.wrongArguments('IndexRefineFlat.constructor', ['(baseIndex)', '(baseIndex, xb)']);
}
