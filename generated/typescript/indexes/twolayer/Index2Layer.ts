// Generated from schema/ by `npm run generate`; never edited.
/** Index2Layer, mirrored from faiss/Index2Layer.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import type { CallOptions } from '../../options.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { Index } from '../Index.js';
import type { IndexIVFPQ } from '../ivf/IndexIVFPQ.js';
import type { Level1Quantizer } from '../ivf/Level1Quantizer.js';
import type { ProductQuantizer } from '../../quantizers/ProductQuantizer.js';

/**
 * Stores vectors as IndexIVFPQ would, the number of a list and a product-quantizer code, but in the order in which they came. It holds vectors for an IndexHNSW or for transfer_to_IVFPQ; it cannot be searched by itself.
 *
 * FAISS: `faiss/Index2Layer.h`, `Index2Layer`.
 * Since FAISS 1.7.3.
 */
export class Index2Layer extends IndexFlatCodes {
  /**
   * Makes an Index2Layer.
   *
   * @param quantizer Assigns vectors to lists, usually an IndexFlatL2 with the d of the vectors; empty before training. Kept alive for as long as it is used here.
   * @param nlist Number of lists that the quantizer tells apart. At least 1.
   * @param M Number of parts into which a vector is cut, a divisor of d. At least 1.
   * @param nbit Bits of the code of one part. From 1 to 24. Default 8.
   * @param metric Metric by which vectors are compared, METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(quantizer: Index, nlist: number, M: number, nbit?: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndex2Layer(args)) as never);
  }

  /**
   * The coarse quantizer with its settings.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/Index2Layer.h`, `Index2Layer::q1`.
   */
  get q1(): Level1Quantizer {
    return core.getView(this, ops.Index2Layer_q1_get, 'Index2Layer.q1', classes.Level1Quantizer) as Level1Quantizer;
  }

  /**
   * The product quantizer that encodes the difference of a vector to its centroid.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/Index2Layer.h`, `Index2Layer::pq`.
   */
  get pq(): ProductQuantizer {
    return core.getView(this, ops.Index2Layer_pq_get, 'Index2Layer.pq', classes.ProductQuantizer) as ProductQuantizer;
  }

  /**
   * Number of bytes of a code that hold the number of the list.
   *
   * FAISS: `faiss/Index2Layer.h`, `Index2Layer::code_size_1`.
   */
  get codeSize1(): number {
    return core.getConstant(this, ops.Index2Layer_code_size_1_get, 'Index2Layer.codeSize1') as number;
  }

  /**
   * Number of bytes of the product-quantizer code behind it.
   *
   * FAISS: `faiss/Index2Layer.h`, `Index2Layer::code_size_2`.
   */
  get codeSize2(): number {
    return core.getConstant(this, ops.Index2Layer_code_size_2_get, 'Index2Layer.codeSize2') as number;
  }

  /**
   * Stores all vectors in an empty IndexIVFPQ with the same coarse quantizer and the same product quantizer, under the ids from 0 up.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * Also changes other.
   * FAISS: `faiss/Index2Layer.h`, `Index2Layer::transfer_to_IVFPQ`.
   *
   * @param other Index that takes the codes; it must be empty, and its nlist and the size of its codes must agree.
   * @param options Named extras; see the type.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async transferToIVFPQ(other: IndexIVFPQ, options?: CallOptions): Promise<void> {
    return core.later(transfer_to_IVFPQCall(this, other, options, transfer_to_IVFPQKeys));
  }

  /**
   * Stores all vectors in an empty IndexIVFPQ with the same coarse quantizer and the same product quantizer, under the ids from 0 up.
   *
   * Runs in place and blocks; throws `ERR_FAISS_BUSY` while a change of the same memory is in flight.
   * Effect: reads this object.
   * Also changes other.
   * FAISS: `faiss/Index2Layer.h`, `Index2Layer::transfer_to_IVFPQ`.
   *
   * @param other Index that takes the codes; it must be empty, and its nlist and the size of its codes must agree.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_BUSY` when a change of the same memory is in flight.
   */
  transferToIVFPQSync(other: IndexIVFPQ): void {
    return core.now(transfer_to_IVFPQCall(this, other, undefined, core.noKeys));
  }
}

function newIndex2Layer(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 3 && count <= 5) {
    const quantizer = args[0] as Index;
    const nlist = args[1] as number;
    const M = args[2] as number;
    const nbit = (args[3] === undefined ? 8 : args[3]) as number;
    const metric = (args[4] === undefined ? 1 : args[4]) as MetricType;
    const quantizer_ = core.handleOf(quantizer, classes.Index, 'Index2Layer.constructor:quantizer');
    const nlist_ = core.size(nlist, 'Index2Layer.constructor:nlist', 1);
    const M_ = core.int(M, 'Index2Layer.constructor:M', 1);
    const nbit_ = core.int(nbit, 'Index2Layer.constructor:nbit', 1, 24);
    const metric_ = core.enumeration(metric, 'Index2Layer.constructor:metric', MetricType);
    return core.construct(ops.Index2Layer_new0, 'Index2Layer.constructor', [quantizer_, nlist_, M_, nbit_, metric_], [quantizer]);
  }

  throw core.wrongArguments('Index2Layer.constructor', ['(quantizer, nlist, M, nbit = 8, metric = METRIC_L2)']);
}

const transfer_to_IVFPQKeys: readonly string[] = ['signal'];

function transfer_to_IVFPQCall(self: Index2Layer, other: IndexIVFPQ, options: CallOptions | undefined, allowed: readonly string[]): core.Call<void> {
  if (options !== undefined) core.options(options, 'Index2Layer.transferToIVFPQ:options', allowed);
  const other_ = core.handleOf(other, classes.IndexIVFPQ, 'Index2Layer.transferToIVFPQ:other');
  return {
    op: ops.Index2Layer_transfer_to_IVFPQ,
    name: 'Index2Layer.transferToIVFPQ',
    effect: 'read',
    self: self,
    others: [[other, 'write']],
    args: [core.selfHandle(self), other_],
    finish: core.nothing,
    signal: options?.signal,
    progress: null,
  };
}
