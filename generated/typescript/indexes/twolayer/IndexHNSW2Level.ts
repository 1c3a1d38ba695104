// Generated from schema/ by `npm run generate`; never edited.
/** IndexHNSW2Level, mirrored from faiss/IndexHNSW.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexHNSW } from '../graph/IndexHNSW.js';
import type { Index } from '../Index.js';

/**
 * Graph search over vectors that an Index2Layer stores as the number of a list and a product-quantizer code.
 *
 * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW2Level`.
 * Since FAISS 1.7.3.
 */
export class IndexHNSW2Level extends IndexHNSW {
  /**
   * Makes an IndexHNSW2Level.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 with the d of the vectors; empty before training. Kept alive for as long as it is used here.
   * @param nlist Number of lists that the quantizer tells apart. At least 1.
   * @param mPq Number of parts into which a vector is cut, a divisor of d, with 8 bits each. At least 1.
   * @param M Number of links of a vector on each upper level, and half of those on the lowest. At least 2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, nlist: number, mPq: number, M: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexHNSW2Level(args)) as never);
  }

  /**
   * Moves the vectors to an IndexIVFPQ, which becomes the storage. Searches then start from the lists of its nprobe nearest centroids and go on along the graph.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW2Level::flip_to_ivf`.
   *
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async flipToIvf(options?: CallOptions): Promise<void> {
    return core.later(flip_to_ivfCall(this, options, flip_to_ivfKeys));
  }

  /**
   * Moves the vectors to an IndexIVFPQ, which becomes the storage. Searches then start from the lists of its nprobe nearest centroids and go on along the graph.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: changes this object.
   * FAISS: `faiss/IndexHNSW.h`, `IndexHNSW2Level::flip_to_ivf`.
   *
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  flipToIvfSync(): void {
    return core.now(flip_to_ivfCall(this, undefined, core.noKeys));
  }
}

function newIndexHNSW2Level(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count === 4) {
    const quantizer = args[0] as Index;
    const nlist = args[1] as number;
    const mPq = args[2] as number;
    const M = args[3] as number;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'IndexHNSW2Level.constructor:quantizer');
    const nlist_ = core.size(nlist, 'IndexHNSW2Level.constructor:nlist', 1);
    const mPq_ = core.int(mPq, 'IndexHNSW2Level.constructor:mPq', 1);
    const M_ = core.int(M, 'IndexHNSW2Level.constructor:M', 2);
    return core.construct(ops.IndexHNSW2Level_new0, 'IndexHNSW2Level.constructor', [quantizer_, nlist_, mPq_, M_], [quantizer]);
  }

  throw core.wrongArguments('IndexHNSW2Level.constructor', ['(quantizer, nlist, mPq, M)']);
}

const flip_to_ivfKeys: readonly string[] = ['signal'];

function flip_to_ivfCall(self: IndexHNSW2Level, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'IndexHNSW2Level.flipToIvf:options', allowed);
  return {
    op: ops.IndexHNSW2Level_flip_to_ivf,
    name: 'IndexHNSW2Level.flipToIvf',
    effect: 'write',
    self: self,
    others: null,
    args: [core.selfHandle(self)],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
