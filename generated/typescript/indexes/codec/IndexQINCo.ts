// Generated from schema/ by `npm run generate`; never edited.
/** IndexQINCo, mirrored from faiss/IndexNeuralNetCodec.h. */
import * as core from '@faiss-sdk/core';
import { classes } from '../../classes.js';
import { MetricType } from '../../enums.js';
import * as ops from '../../ops.js';
import { IndexNeuralNetCodec } from './IndexNeuralNetCodec.js';
import type { QINCo } from '../../quantizers/neural/QINCo.js';

/**
 * Index over a QINCo, whose weights are set before vectors are added. FAISS cannot write it to a file.
 *
 * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexQINCo`.
 * Since FAISS 1.9.0.
 */
export class IndexQINCo extends IndexNeuralNetCodec {
  /**
   * Makes an IndexQINCo.
   *
   * @param d Number of components of every vector. At least 1.
   * @param M Number of codebooks. At least 1.
   * @param nbits Bits that number the entries of a codebook; 8 gives 256 entries. From 0 to 24.
   * @param L Number of residual blocks of each net. At least 0.
   * @param h Number of components within a block. At least 1.
   * @param metric Metric by which decoded vectors are compared. Default METRIC_L2.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, M: number, nbits: number, L: number, h: number, metric?: MetricType);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : newIndexQINCo(args)) as never);
  }

  /**
   * The codec, whose weights are set here.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexQINCo::qinco`.
   */
  get qinco(): QINCo {
    return core.getView(this, ops.IndexQINCo_qinco_get, 'IndexQINCo.qinco', classes.QINCo) as QINCo;
  }
}

function newIndexQINCo(args: readonly unknown[]): core.Adopt {
  const count = core.given(...args);
  if (count >= 5 && count <= 6) {
    const d = args[0] as number;
    const M = args[1] as number;
    const nbits = args[2] as number;
    const L = args[3] as number;
    const h = args[4] as number;
    const metric = (args[5] === undefined ? 1 : args[5]) as MetricType;
    const d_ = core.int(d, 'IndexQINCo.constructor:d', 1);
    const M_ = core.int(M, 'IndexQINCo.constructor:M', 1);
    const nbits_ = core.int(nbits, 'IndexQINCo.constructor:nbits', 0, 24);
    const L_ = core.int(L, 'IndexQINCo.constructor:L', 0);
    const h_ = core.int(h, 'IndexQINCo.constructor:h', 1);
    const metric_ = core.enumeration(metric, 'IndexQINCo.constructor:metric', MetricType);
    return core.construct(ops.IndexQINCo_new0, 'IndexQINCo.constructor', [d_, M_, nbits_, L_, h_, metric_], null);
  }

  throw core.wrongArguments('IndexQINCo.constructor', ['(d, M, nbits, L, h, metric = METRIC_L2)']);
}
