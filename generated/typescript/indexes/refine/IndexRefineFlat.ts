// Generated from schema/ by `npm run generate`; never edited.
/** IndexRefineFlat, mirrored from faiss/IndexRefine.h. */
import * as core from '@faiss-sdk/core';
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
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRefineFlat(args)) as never, undefined as never);
  }
}

function newIndexRefineFlat(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 1) {
    const baseIndex = args[0] as Index;
    const baseIndex_ = core.handleOf(baseIndex, classes.Index, 'IndexRefineFlat.constructor:baseIndex');
    return core.construct(ops.IndexRefineFlat_new0, 'IndexRefineFlat.constructor', [baseIndex_], [baseIndex]);
  }

  throw core.wrongArguments('IndexRefineFlat.constructor', ['(baseIndex)']);
}
