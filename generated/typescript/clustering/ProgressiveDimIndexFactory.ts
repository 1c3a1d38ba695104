// Generated from schema/ by `npm run generate`; never edited.
/** ProgressiveDimIndexFactory, mirrored from faiss/Clustering.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../classes.js';
import * as ops from '../ops.js';
import type { Index } from '../indexes/Index.js';

/**
 * Makes the indexes with which ProgressiveDimClustering and ResidualQuantizer assign vectors to centroids.
 *
 * FAISS: `faiss/Clustering.h`, `ProgressiveDimIndexFactory`.
 * Since FAISS 1.7.3.
 */
export class ProgressiveDimIndexFactory extends core.FaissObject {
  /**
   * Makes a ProgressiveDimIndexFactory.
   */
  constructor();
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newProgressiveDimIndexFactory(args)) as never);
  }

  /**
   * Makes an index for vectors of a given length, an IndexFlatL2. In Python the object itself is called.
   *
   * Effect: changes this object.
   * FAISS: `faiss/Clustering.h`, `ProgressiveDimIndexFactory::make`.
   *
   * @param dim Number of components. At least 1.
   * @returns .
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  make(dim: number): Index {
    return core.now(makeCall(this, dim));
  }
}

function newProgressiveDimIndexFactory(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 0) {
    return core.construct(ops.ProgressiveDimIndexFactory_new0, 'ProgressiveDimIndexFactory.constructor', [], null);
  }

  throw core.wrongArguments('ProgressiveDimIndexFactory.constructor', ['()']);
}

function makeCall(self: ProgressiveDimIndexFactory, dim: number): core.Call<Index> {
  const dim_ = core.int(dim, 'ProgressiveDimIndexFactory.make:dim', 1);
  return {
    op: ops.ProgressiveDimIndexFactory_make,
    name: 'ProgressiveDimIndexFactory.make',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self), dim_],
    finish: makeResult,
    signal: undefined,
    progress: null,
  };
}

const makeResult = (raw: unknown): Index => core.adopt(raw as number, classes.Index) as Index;
