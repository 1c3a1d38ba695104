// Generated from schema/ by `npm run generate`; never edited.
/** IndexNeuralNetCodec, mirrored from faiss/IndexNeuralNetCodec.h. */
import * as core from '@faiss-sdk/core/remote';
import { MetricType } from '../../enums.js';
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
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('IndexNeuralNetCodec')(args)) as never);
  }

  /**
   * Whether the weights are set, so that vectors can be encoded; false at first. Set it after the weights.
   *
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::is_trained`.
   */
  override get isTrained(): Promise<boolean> {
    return core.get(this, 'isTrained') as Promise<boolean>;
  }

  override set isTrained(value: boolean) {
    core.set(this, 'isTrained', value);
  }

  /**
   * The codec; null where there is none.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::net`.
   */
  get net(): Promise<NeuralNetCodec | null> {
    return core.get(this, 'net') as Promise<NeuralNetCodec | null>;
  }

  /**
   * Number of codebooks.
   *
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::M`.
   */
  get M(): Promise<number> {
    return core.get(this, 'M') as Promise<number>;
  }

  /**
   * Bits that number the entries of a codebook.
   *
   * FAISS: `faiss/IndexNeuralNetCodec.h`, `IndexNeuralNetCodec::nbits`.
   */
  get nbits(): Promise<number> {
    return core.get(this, 'nbits') as Promise<number>;
  }
}
