// Generated from schema/ by `npm run generate`; never edited.
/** IndexNeuralNetCodec, mirrored from faiss/IndexNeuralNetCodec.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexFlatCodes } from '../flat/IndexFlatCodes.js';
import type { NeuralNetCodec } from '../../quantizers/neural/NeuralNetCodec.js';

/**
 * Encodes vectors by a codec of neural nets, and searches what the codes decode to. FAISS cannot write it to a file.
 *
 * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec`.
 * Since FAISS 1.9.0.
 */
export class IndexNeuralNetCodec extends IndexFlatCodes {
  /**
   * Makes an index without a codec, which can only be looked at; IndexQINCo makes its own.
   *
   * @param d Number of components of every vector. At least 0. Default 0.
   * @param M Number of codebooks. At least 0. Default 0.
   * @param nbits Bits that number the entries of a codebook. At least 0. Default 0.
   * @param metric Metric by which decoded vectors are compared. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d?: number, M?: number, nbits?: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexNeuralNetCodec(args)) as never);
  }

  /**
   * Whether the weights are set, so that vectors can be encoded; false at first. Set it after the weights.
   *
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::is_trained`.
   */
  override get isTrained(): boolean {
    return core.getScalar(this, ops.IndexNeuralNetCodec_is_trained_get, 'IndexNeuralNetCodec.isTrained') as boolean;
  }

  override set isTrained(value: boolean) {
    core.setScalar(this, ops.IndexNeuralNetCodec_is_trained_set, ops.IndexNeuralNetCodec_is_trained_get, 'IndexNeuralNetCodec.isTrained', core.bool(value, 'IndexNeuralNetCodec.isTrained:isTrained'));
  }

  /**
   * The codec; null where there is none.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::net`.
   */
  get net(): NeuralNetCodec | null {
    return core.getView(this, ops.IndexNeuralNetCodec_net_get, 'IndexNeuralNetCodec.net', classes.NeuralNetCodec) as NeuralNetCodec | null;
  }

  /**
   * Number of codebooks.
   *
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::M`.
   */
  get M(): number {
    return core.getConstant(this, ops.IndexNeuralNetCodec_M_get, 'IndexNeuralNetCodec.M') as number;
  }

  /**
   * Bits that number the entries of a codebook.
   *
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::nbits`.
   */
  get nbits(): number {
    return core.getConstant(this, ops.IndexNeuralNetCodec_nbits_get, 'IndexNeuralNetCodec.nbits') as number;
  }
}

function newIndexNeuralNetCodec(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count <= 4) {
    const d = (args[0] === undefined ? 0 : args[0]) as number;
    const M = (args[1] === undefined ? 0 : args[1]) as number;
    const nbits = (args[2] === undefined ? 0 : args[2]) as number;
    const metric = (args[3] === undefined ? 1 : args[3]) as MetricType;
    const d_ = core.int(d, 'IndexNeuralNetCodec.constructor:d', 0);
    const M_ = core.int(M, 'IndexNeuralNetCodec.constructor:M', 0);
    const nbits_ = core.int(nbits, 'IndexNeuralNetCodec.constructor:nbits', 0);
    const metric_ = core.enumeration(metric, 'IndexNeuralNetCodec.constructor:metric', MetricType);
    return core.construct(ops.IndexNeuralNetCodec_new0, 'IndexNeuralNetCodec.constructor', [d_, M_, nbits_, metric_], null);
  }

  throw core.wrongArguments('IndexNeuralNetCodec.constructor', ['(d = 0, M = 0, nbits = 0, metric = METRIC_L2)']);
}
