// Generated from schema/ by `npm run generate`; never edited.
/** FFN, mirrored from faiss/utils/NeuralNet.h. */
import * as core from '@faiss-sdk/core/remote';
import type { Vectors } from '@faiss-sdk/core';
import type { CallOptions } from '../../options.js';
import type { Linear } from './Linear.js';

/**
 * Two linear layers without bias, between which what is negative becomes 0.
 *
 * FAISS: `faiss/utils/NeuralNet.h`, `FFN`.
 * Since FAISS 1.9.0.
 */
export class FFN extends core.FaissObject {
  /**
   * Makes a FFN.
   *
   * @param d Number of components of what goes in and of what comes out. At least 1.
   * @param h Number of components between the layers. At least 1.
   * @throws FaissError `ERR_FAISS_INVALID_ARGUMENT` when an argument is outside its range or of the wrong kind.
   */
  constructor(d: number, h: number);
  constructor(...args: unknown[]) {
    super((args[0] instanceof core.Adopt ? args[0] : core.construct('FFN')(args)) as never);
  }

  /**
   * The first layer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::linear1`.
   */
  get linear1(): Linear {
    return core.part(this, 'linear1', 'Linear') as Linear;
  }

  /**
   * The second layer.
   *
   * A view: it stays usable for as long as it is held, also after this object was dropped.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::linear2`.
   */
  get linear2(): Linear {
    return core.part(this, 'linear2', 'Linear') as Linear;
  }

  /**
   * Puts vectors through the layers. Python calls the object itself.
   *
   * Runs off the main thread, after earlier changes of the same memory.
   * Effect: reads this object.
   * FAISS: `faiss/utils/NeuralNet.h`, `FFN::operator()`.
   *
   * @param x Vectors, d values each. Shape any length.
   * @param options Named extras; see the type.
   * @returns What comes out, d values each. Shape any length.
   * @throws FaissError `ERR_FAISS_DIMENSION_MISMATCH` when an array has the wrong length.
   * @throws FaissError `ERR_FAISS_CLOSED` when an object has been closed.
   * @throws FaissError `ERR_FAISS_ENGINE` when FAISS itself failed.
   * @throws FaissError `ERR_FAISS_ABORTED` when the signal stopped it.
   */
  async forward(x: Vectors, options?: CallOptions): Promise<Float32Array> {
    return core.call(this, 'forward', [x, options]) as never;
  }
}
