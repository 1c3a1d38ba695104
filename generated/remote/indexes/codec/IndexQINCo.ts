// Generated from schema/ by `npm run generate`; never edited.
/** IndexQINCo, mirrored from faiss/IndexNeuralNetCodec.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexQINCo')(args)) as never);
  }

  /**
   * The codec, whose weights are set here.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexQINCo::qinco`.
   */
  get qinco(): QINCo {
    return core.part(this, 'qinco', 'QINCo') as QINCo;
  }
}
