// Generated from schema/ by `npm run generate`; never edited.
/** IndexRaBitQ, mirrored from faiss/IndexRaBitQ.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { FlatCodesDistanceComputer } from '../../search/FlatCodesDistanceComputer.js';
import type { RaBitQuantizer } from '../../quantizers/RaBitQuantizer.js';

/**
 * Exhaustive search over RaBitQ codes, of one bit a component and 8 bytes. Training finds the center against which the bits are taken. Put a RandomRotationMatrix before it, and refine its results, since distances are rough.
 *
 * FAISS: `faiss/IndexRaBitQ.h`, `IndexRaBitQ`.
 * Since FAISS 1.11.0.
 */
export class IndexRaBitQ extends IndexFlatCodes {
  /**
   * Makes an IndexRaBitQ.
   *
   * @param d Number of components of every vector. At least 1.
   * @param metric METRIC_L2 or METRIC_INNER_PRODUCT. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexRaBitQ(args)) as never);
  }

  /**
   * The quantizer that makes the codes.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexRaBitQ.h`, `IndexRaBitQ::rabitq`.
   */
  get rabitq(): RaBitQuantizer {
    return core.getView(this, ops.IndexRaBitQ_rabitq_get, 'IndexRaBitQ.rabitq', classes.RaBitQuantizer) as RaBitQuantizer;
  }

  /**
   * Copy of the mean of the training vectors, against which codes are made; empty before training. Shape any length.
   *
   * Each read is a fresh copy.
   * FAISS: `faiss/IndexRaBitQ.h`, `IndexRaBitQ::center`.
   */
  get center(): Float32Array {
    return core.getArray(this, ops.IndexRaBitQ_center_get, 'IndexRaBitQ.center') as Float32Array;
  }

  /**
   * Bits to which every component of a query is rounded for speed; 0 searches with the query as it is. From 0 to 8. Default 0.
   *
   * FAISS: `faiss/IndexRaBitQ.h`, `IndexRaBitQ::qb`.
   */
  get qb(): number {
    return core.getScalar(this, ops.IndexRaBitQ_qb_get, 'IndexRaBitQ.qb') as number;
  }

  set qb(value: number) {
    core.setScalar(this, ops.IndexRaBitQ_qb_set, ops.IndexRaBitQ_qb_get, 'IndexRaBitQ.qb', core.int(value, 'IndexRaBitQ.qb:qb', 0, 8));
  }

  /**
   * Makes a distance computer over the codes whose queries are rounded to other bits than qb of the index.
   *
   * Effect: reads this object.
   * FAISS: `faiss/IndexRaBitQ.h`, `IndexRaBitQ::get_quantized_distance_computer`.
   *
   * @param qb Bits to which every component of a query is rounded for speed; 0 takes the query as it is. From 0 to 8.
   * @returns The computer, which needs a query next.
   * @throws FaissError `ERR_FAISS_NOT_TRAINED` when the index has not been trained.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   */
  getQuantizedDistanceComputer(qb: number): FlatCodesDistanceComputer {
    return core.now(get_quantized_distance_computerCall(this, qb));
  }
}

function newIndexRaBitQ(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 1 && count <= 2) {
    const d = args[0] as number;
    const metric = (args[1] === undefined ? 1 : args[1]) as MetricType;
    const d_ = core.idx(d, 'IndexRaBitQ.constructor:d', 1);
    const metric_ = core.enumeration(metric, 'IndexRaBitQ.constructor:metric', MetricType);
    return core.construct(ops.IndexRaBitQ_new0, 'IndexRaBitQ.constructor', [d_, metric_], null);
  }

  throw core.wrongArguments('IndexRaBitQ.constructor', ['(d, metric = METRIC_L2)']);
}

function get_quantized_distance_computerCall(self: IndexRaBitQ, qb: number): core.Call<FlatCodesDistanceComputer> {
  const qb_ = core.int(qb, 'IndexRaBitQ.getQuantizedDistanceComputer:qb', 0, 8);
  return {
    op: ops.IndexRaBitQ_get_quantized_distance_computer,
    name: 'IndexRaBitQ.getQuantizedDistanceComputer',
    effect: 'read',
    self: self,
    others: null,
    args: [core.selfHandle(self), qb_],
    finish: (raw) => core.adopt(raw as number, classes.FlatCodesDistanceComputer, self) as FlatCodesDistanceComputer,
    signal: undefined,
    progress: null,
  };
}
